import type { ReadingStanding } from '../../domain/assigned-reading.ts';
import type { Member } from '../../domain/discussion.ts';
import type { WorksTools } from '../cite/find-works.ts';

/** What a member gives the group to read. */
export interface Assignment {
  /** The id of an article, or words of it. */
  readonly article: string;
  /** A collection, or an article by its headline, that words are looked for in. */
  readonly within?: string | undefined;
  /** People and roles as settings name them; absent for everybody. */
  readonly to?: readonly string[] | undefined;
  /** As it was typed. */
  readonly due: string;
  readonly place: string;
  readonly by: Member;
}

/** What became of an assignment; `unread`: its day could not be read, for the reason that is given. */
export type Assigned =
  | { readonly kind: 'assigned'; readonly standing: ReadingStanding }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unread'; readonly problem: string };

/** What became of a member's word that they are through; `again`: they had said so before. */
export type Finished =
  | {
      readonly kind: 'done' | 'again';
      readonly standing: ReadingStanding;
      /** With this member as many are through as a discussion wants. */
      readonly completes: boolean;
    }
  | { readonly kind: 'unknown' };

/** What readings are kept with. */
export interface AssignmentTools extends WorksTools {
  /** As `nameGroup` gives it. */
  readonly group: string;
  readonly now: () => Date;
  readZone(): Promise<string>;
}
