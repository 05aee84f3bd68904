/** What is shown, on any platform. No string in a card is markup: a renderer escapes it. */
export interface Card {
  /** `problem` is what the person can mend, `fault` what they cannot; `empty` is an answer that found nothing. */
  readonly kind: 'answer' | 'empty' | 'help' | 'problem' | 'fault';
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
  /** The language of the words around what is quoted, as a tag; English where it is left out. */
  readonly language?: string;
  /** Lists to choose from, at most five; a platform shows those it has room for. */
  readonly menus?: readonly Menu[];
  /** What comes with it to be kept: minutes, a bibliography, a table. */
  readonly file?: CardFile;
}

/** A text file. `name` has letters, digits, `-` and one `.` alone, so that it is no path anywhere. */
export interface CardFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

export type Block = TextBlock | ListBlock | QuotationBlock | CopyBlock;

export interface TextBlock {
  readonly type: 'text';
  readonly inlines: readonly Inline[];
}

export interface ListBlock {
  readonly type: 'list';
  readonly items: readonly (readonly Inline[])[];
}

/** Something to take along letter by letter, such as an entry of a bibliography; line feeds part its lines. */
export interface CopyBlock {
  readonly type: 'copy';
  readonly text: string;
}

/** The words of an article, never anybody else's: `text` is its stored text from `citation.start` to `citation.end`. */
export interface QuotationBlock {
  readonly type: 'quotation';
  readonly text: string;
  readonly speaker: string;
  /** Its number in the answer, where a button names it by that. */
  readonly number?: number;
  readonly voice: 'asserted' | 'quoted' | 'reported' | 'denied';
  /** As of the card. */
  readonly language?: string;
  readonly citation: Citation;
}

/** Where a quotation stands. Absent is what nobody knows. */
export interface Citation {
  readonly articleId: string;
  readonly kind: 'article' | 'abstract';
  readonly headline: string;
  readonly start: number;
  readonly end: number;
  readonly outlet?: string;
  /** A day, `YYYY-MM-DD`. */
  readonly published?: string;
  /** Where the outlet published it. */
  readonly url?: string;
  /** Where Readout shows the stored article with the quotation marked. */
  readonly permalink?: string;
  /** Other outlets that published a copy; it is counted once. */
  readonly alsoIn?: readonly string[];
}

export type Inline =
  | { readonly type: 'text' | 'strong' | 'emphasis' | 'code'; readonly value: string }
  | { readonly type: 'link'; readonly label: string; readonly url: string }
  | TimeInline
  | CommandInline;

/** An instant, shown by the reader's own clock where the platform knows it, else as `value` has it. */
export interface TimeInline {
  readonly type: 'time';
  /** Day, time and zone in words. */
  readonly value: string;
  readonly epochMs: number;
}

/** A command to try: `value` is how it is typed as text; a platform with option fields shows `options` instead. */
export interface CommandInline {
  readonly type: 'command';
  readonly value: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** A button, and the command it runs. */
export type Action = Effect & {
  readonly label: string;
  readonly command: string;
  /** Option values as a person would type them. */
  readonly options: Readonly<Record<string, string>>;
  /** Who alone may press it, where it was made for one group: filled in by the front desk. */
  readonly group?: string;
  /** Who typed what it carries, where it is theirs alone and kept for some days only. */
  readonly author?: string;
};

/**
 * What a button does: `replace`s the answer it stands under, `share`s a new one with all, `tell`s the one who pressed
 * it alone, or `ask`s in a form for these options of its command, filled in with what they are, and runs it with both;
 * the answer to a form `tells` them alone too, or replaces what the button stands under.
 */
export type Effect =
  | { readonly effect: 'replace' | 'share' | 'tell' }
  | { readonly effect: 'ask'; readonly fields: readonly string[]; readonly tells?: true };

/** A list to choose one value from: these options of the command are set to it, and the answer replaces the one it stands under. */
export interface Menu {
  readonly effect: 'choose';
  /** What is chosen, such as “Speaker”. */
  readonly label: string;
  readonly command: string;
  /** Option values as a person would type them; what is chosen takes the place of those in `fields`. */
  readonly options: Readonly<Record<string, string>>;
  readonly fields: readonly string[];
  /** What is chosen joins their values, with a comma between, instead of taking their place. */
  readonly joins?: true;
  /** At most 25. */
  readonly choices: readonly MenuChoice[];
  /** As of an action, both. */
  readonly group?: string;
  readonly author?: string;
}

export interface MenuChoice {
  readonly label: string;
  /** What the options are set to; `ANY` leaves them out. */
  readonly value: string;
  readonly isChosen?: true;
}

/** The value of a choice that takes a filter away. */
export const ANY = '*';
