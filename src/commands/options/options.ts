import { parseDay } from '../../domain/parse-day.ts';

/** What an option's text means, or a whole sentence that says what was wrong and what fits. */
export type Parsed<Value> = { readonly value: Value } | { readonly problem: string };

/** What a person can be offered while they type. */
export type Completion = 'actors' | 'speakers' | 'outlets' | 'commands';

export interface Option<Value> {
  /** `prose` is text of any length that keeps its lines; of a `file` the value is the name, its bytes come as an upload. */
  readonly kind: 'text' | 'prose' | 'choice' | 'day' | 'integer' | 'file';
  readonly summary: string;
  readonly required: boolean;
  /** Takes the words that stand without an option's name where a command is typed as text; one option at most. */
  readonly rest: boolean;
  readonly completes?: Completion;
  /** Names of its own that it takes with their colons, and quotation marks with them: what it takes is a query, or a whole command. */
  readonly marks?: readonly string[] | 'any';
  /** Takes names, `@kim`, of which the platform knows whose they are. */
  readonly namesPeople?: true;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  parse(raw: string): Parsed<Value>;
}

const MAX_NAME = 40;
const NAME = /^[a-z0-9-]{1,40}$/u;
const RESERVED: ReadonlySet<string> = new Set(['all', 'default']);
const MAX_TEXT = 500;
const MAX_IDS = 2000;
const MAX_PASSAGE = 4000;
const MAX_PROSE = 100_000;

/** Words as they are typed, at most 500 characters. */
export function words(summary: string, completes?: Completion): Option<string> {
  return writtenWords(summary, MAX_TEXT, completes);
}

/** Words, or a paragraph that somebody pastes: at most 4,000 characters, which every platform’s fields take. */
export function passage(summary: string, completes?: Completion): Option<string> {
  return writtenWords(summary, MAX_PASSAGE, completes);
}

function writtenWords(summary: string, max: number, completes?: Completion): Option<string> {
  return {
    kind: 'text',
    summary,
    required: false,
    rest: false,
    max,
    ...(completes === undefined ? {} : { completes }),
    parse: (raw) => checkLength(cleanText(raw), max),
  };
}

/** Ids of several claims or articles with blanks between, or words; at most 2,000 characters. */
export function ids(summary: string): Option<string> {
  return {
    ...words(summary),
    max: MAX_IDS,
    parse: (raw) => checkLength(cleanText(raw), MAX_IDS),
  };
}

/** The same option, whose words keep their quotation marks and these names where a command is typed as text; `any` are all that the command has not. */
export function query<Value>(
  option: Option<Value>,
  marks: readonly string[] | 'any',
): Option<Value> {
  return { ...option, marks };
}

/** A text of many lines, kept as it was typed, with at most so many characters. */
export function prose(summary: string, max = MAX_PROSE): Option<string> {
  return {
    kind: 'prose',
    summary,
    required: false,
    rest: false,
    max,
    parse: (raw) => parseProse(raw, max),
  };
}

/** A file that comes with the command; its value is its name. */
export function file(summary: string): Option<string> {
  return { kind: 'file', summary, required: false, rest: false, parse: parseWords };
}

/** The name of a collection: small letters, digits and hyphens, as in `week-3`. */
export function collectionName(summary: string): Option<string> {
  return {
    kind: 'text',
    summary,
    required: false,
    rest: false,
    max: MAX_NAME,
    parse(raw) {
      const value = raw.trim().toLowerCase();
      if (RESERVED.has(value))
        return { problem: `“${value}” stands for every article; take another name.` };
      return NAME.test(value)
        ? { value }
        : {
            problem: `“${clip(raw)}” is no name; write at most ${MAX_NAME} small letters, digits and hyphens, such as week-3.`,
          };
    },
  };
}

/** One of a few words, in any case. */
export function choice<const Choice extends string>(
  summary: string,
  choices: readonly Choice[],
): Option<Choice> {
  return {
    kind: 'choice',
    summary,
    required: false,
    rest: false,
    choices,
    parse(raw) {
      const value = choices.find((each) => each === raw.trim().toLowerCase());
      return value === undefined
        ? { problem: `“${clip(raw)}” is none of its values: ${choices.join(', ')}.` }
        : { value };
    },
  };
}

/** A day, or the first or last day of a month or year: `2022-03-01`, `2022-03`, `2022`. */
export function day(summary: string, edge: 'first' | 'last'): Option<string> {
  return {
    kind: 'day',
    summary,
    required: false,
    rest: false,
    parse(raw) {
      const value = parseDay(raw.trim(), edge);
      return value === undefined
        ? { problem: `“${clip(raw)}” is no date; write 2022-03-01, 2022-03 or 2022.` }
        : { value };
    },
  };
}

/** One day alone, `2022-03-01`: what is published on a day is not dated by its month. */
export function date(summary: string): Option<string> {
  return {
    kind: 'day',
    summary,
    required: false,
    rest: false,
    parse(raw) {
      const value = /^\d{4}-\d{2}-\d{2}$/u.test(raw.trim())
        ? parseDay(raw.trim(), 'first')
        : undefined;
      return value === undefined
        ? { problem: `“${clip(raw)}” is no day of the calendar; write it like 2022-03-01.` }
        : { value };
    },
  };
}

/** An address of the web. */
export function address(summary: string): Option<string> {
  return {
    kind: 'text',
    summary,
    required: false,
    rest: false,
    max: MAX_TEXT,
    parse(raw) {
      const typed = raw.trim();
      const isWeb = /^https?:\/\/[^\s/]/iu.test(typed) && URL.canParse(typed);
      if (!isWeb) {
        return {
          problem: `“${clip(raw)}” is no address; write it with https:// at its beginning.`,
        };
      }
      return typed.length > MAX_TEXT
        ? { problem: `The address has more than ${MAX_TEXT} characters.` }
        : { value: new URL(typed).href };
    },
  };
}

/** A whole number in a range, both ends included. */
export function integer(summary: string, min: number, max: number): Option<number> {
  return {
    kind: 'integer',
    summary,
    required: false,
    rest: false,
    min,
    max,
    parse(raw) {
      const value = /^\d{1,9}$/.test(raw.trim()) ? Number(raw.trim()) : Number.NaN;
      return value >= min && value <= max
        ? { value }
        : { problem: `“${clip(raw)}” is no whole number from ${min} to ${max}.` };
    },
  };
}

/** The same option, which also takes the words without an option's name. */
export function rest<Value>(option: Option<Value>): Option<Value> {
  return { ...option, rest: true };
}

/** The same option, without which the command does not run. */
export function required<Value>(
  option: Option<Value>,
): Option<Value> & { readonly required: true } {
  return { ...option, required: true };
}

/** A piece of what was typed, short enough to be shown back. */
export function clip(raw: string, most = 40): string {
  const characters = Array.from(raw);
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : raw;
}

function parseWords(raw: string): Parsed<string> {
  return checkLength(cleanText(raw), MAX_TEXT);
}

function parseProse(raw: string, max: number): Parsed<string> {
  return checkLength(raw.toWellFormed().replace(/\r\n?/gu, '\n').trim(), max);
}

function checkLength(value: string, max: number): Parsed<string> {
  if (value === '') return { problem: 'It is empty; write at least one word.' };
  if (value.length <= max) return { value };
  const [length, most] = [value.length.toLocaleString('en'), max.toLocaleString('en')];
  return { problem: `It has ${length} characters; at most ${most} fit.` };
}

/** Control characters and halves of characters become spaces: nobody types them, and no platform takes them. */
function cleanText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFD]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
