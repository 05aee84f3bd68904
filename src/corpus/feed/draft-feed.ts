/** An entry as its format has it, before anything is cleaned. */
export interface DraftItem {
  readonly headlineHtml: string | undefined;
  readonly link: string | undefined;
  readonly id: string | undefined;
  readonly date: string | undefined;
  /** When it was changed last. */
  readonly changed: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly summaryHtml: string | undefined;
  readonly contentHtml: string | undefined;
}

/** A feed as its format has it. */
export interface DraftFeed {
  readonly titleHtml: string | undefined;
  readonly language: string | undefined;
  readonly ttlMinutes: number | undefined;
  /** What relative links are relative to. */
  readonly home: string | undefined;
  readonly items: readonly DraftItem[];
}

/** A draft with what was damaged, or a whole sentence about why there is none. */
export type DraftReading =
  | { readonly draft: DraftFeed; readonly warnings: readonly string[] }
  | { readonly problem: string };
