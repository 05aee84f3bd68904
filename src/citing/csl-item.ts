/** A name as CSL takes it: in two parts where they can be told, else as it is written. */
export type CslName =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/** A day, or less of one: year, month, day. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** A work as bibliographies describe it (CSL-JSON 1.0). What is not known is absent. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  /** Says that what was read is a summary in somebody else's words. */
  readonly genre?: 'Abstract';
}
