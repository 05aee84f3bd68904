import type { PageDocument } from './dom.ts';
import type { LinkedData } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';

/** All that a page is asked about. */
export interface PageRecords {
  readonly document: PageDocument;
  readonly data: LinkedData;
  readonly tags: MetaTags;
  /** Where the page was read, if it is known. */
  readonly readAt?: string;
}
