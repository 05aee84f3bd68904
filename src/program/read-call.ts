import { parseArgs } from 'node:util';
import { findNearest } from '../commands/typing/find-nearest.ts';

/** What an option takes behind it; nothing where it is only set. */
const OPTIONS = {
  json: {},
  'dry-run': {},
  html: { takes: 'FILE' },
  to: { takes: 'postgres://… or sqlite:FOLDER' },
} as const satisfies Readonly<Record<string, { readonly takes?: string }>>;

export type OptionName = keyof typeof OPTIONS;

/** What stands behind a subcommand. */
export interface Call {
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly html: string | undefined;
  readonly to: string | undefined;
}

/** Reads what stands behind a subcommand that takes some of the options, or says in a sentence what is wrong with it. */
export function readCall(
  args: readonly string[],
  { name, options: allowed }: { readonly name: string; readonly options: readonly OptionName[] },
): Call | { readonly problem: string } {
  const options = Object.fromEntries(
    allowed.map((option) => [option, { type: takes(option) ? 'string' : 'boolean' } as const]),
  );
  // Not strictly, for its own sentences speak to programmers.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const problem = tokens
    .filter((token) => token.kind === 'option')
    .map((token) => tellMisuse(token, args[token.index] ?? '', { name, allowed }))
    .find((told) => told !== undefined);
  if (problem !== undefined) return { problem };
  const read = (option: OptionName) => {
    const value = values[option];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    operands: positionals,
    json: values['json'] === true,
    dryRun: values['dry-run'] === true,
    html: read('html'),
    to: read('to'),
  };
}

/** Says what is wrong with an option that was typed, if anything is. */
function tellMisuse(
  { name: typed, rawName, value }: TypedOption,
  written: string,
  { name, allowed }: { readonly name: string; readonly allowed: readonly OptionName[] },
): string | undefined {
  const option = allowed.find((each) => each === typed);
  if (option === undefined) {
    return tellUnknown(rawName.startsWith('--') ? rawName : written, name, allowed);
  }
  const wanted = takes(option);
  if (wanted !== undefined && !value) {
    return `“--${option}” needs something behind it: --${option} ${wanted}.`;
  }
  return wanted === undefined && value !== undefined
    ? `“--${option}” takes nothing behind it; leave “=${value}” out.`
    : undefined;
}

interface TypedOption {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function takes(option: OptionName): string | undefined {
  const about: { readonly takes?: string } = OPTIONS[option];
  return about.takes;
}

function tellUnknown(typed: string, name: string, allowed: readonly OptionName[]): string {
  const nearest = findNearest(typed.replace(/^-+/u, ''), allowed);
  const meant = nearest === undefined ? '' : ` Did you mean --${nearest}?`;
  // A minus excludes a word in a query, which is one text to a shell only in quotation marks.
  const isWord = !typed.startsWith('--');
  const quote = isWord
    ? ` Put what you ${name === 'ask' ? 'ask' : 'name'} in quotation marks.`
    : '';
  const known = allowed.map((option) => `--${option}`).join(' and ');
  const takesAny = known === '' ? 'takes no options' : `takes ${known}`;
  return `“${typed}” is no option of “readout ${name}”, which ${takesAny}.${meant}${quote}`;
}
