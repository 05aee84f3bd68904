import { composeProblem } from '../../card/build.ts';
import { type Action, ANY, type Card, type Menu } from '../../card/card.ts';
import { nameGroup } from '../../domain/group.ts';
import type { Command } from '../command.ts';
import type { FrontDesk, Invocation, Recalled } from '../front-desk.ts';
import { readText } from '../typing/read-text.ts';
import { writeText } from '../typing/write-text.ts';
import { MOST_BODY, readReference, writeReference } from './signed-reference.ts';

/** Keeps a text and gives a short id for it, the same for the same text. */
export interface TextKeeper {
  /** With its author it is kept for some days, else for half a year. */
  keepText(text: string, group?: string, author?: string): Promise<string>;
  /** Gives a text that everybody may see, or this group. */
  recallText(id: string, group: string): Promise<string | undefined>;
}

interface ReferenceTools {
  readonly keeper: TextKeeper;
  readonly commands: readonly Command[];
  /** The first signs what is made from now on; the others only know what was made before. */
  readonly keys: readonly [Uint8Array, ...Uint8Array[]];
}

/** The letter of an effect; a capital one stands where the command is kept behind an id. */
const LETTERS = { replace: 'r', share: 's', tell: 't', ask: 'a', choose: 'm' } as const;
/** A form whose answer leaves alone what it was opened from. */
const ASK_ASIDE = 'b';
/** A list whose choice joins what its options are set to. */
const CHOOSE_MORE = 'j';
const EFFECTS: Readonly<Record<string, 'replace' | 'share' | 'tell'>> = {
  r: 'replace',
  s: 'share',
  t: 'tell',
};

/**
 * What a button carries is its command as text, signed, in the button itself (`2r…/claims …`) or, too long for that,
 * behind the id of a kept text (`2R…id`). What asks (`a`, and `b`, which tells)
 * and what lets choose (`m`, and `j`, which joins) has its fields first: `2a…headline,url /corpus add …`.
 */
export function createActionReferences({
  keeper,
  commands,
  keys,
}: ReferenceTools): Pick<FrontDesk, 'keepAction' | 'recallAction'> {
  return {
    async keepAction(action: Action | Menu) {
      const { command, options } = action;
      const table = commands.find(({ name }) => name === command)?.options ?? {};
      const typed = writeText({ command, options }, { options: table });
      const text = 'fields' in action ? `${action.fields.join(',')} ${typed}` : typed;
      const letter = findLetter(action);
      if (text.length <= MOST_BODY) return writeReference(letter, text, keys[0]);
      const id = await keeper.keepText(text, action.group, action.author);
      return writeReference(letter.toUpperCase(), id, keys[0]);
    },
    async recallAction(reference, { place }, chosen) {
      const read = readReference(reference, keys);
      if (read.kind === 'older') return { problem: composeOlder(read.body, commands) };
      if (read.kind === 'foreign') return { problem: FOREIGN };
      const letter = read.letter.toLowerCase();
      const isKept = letter !== read.letter;
      const text = isKept ? await keeper.recallText(read.body, nameGroup(place)) : read.body;
      const recalled =
        text === undefined ? undefined : recallCommand(text, { letter, chosen }, commands);
      return recalled ?? { problem: FORGOTTEN };
    },
  };
}

function findLetter(action: Action | Menu): string {
  if (action.effect === 'ask' && action.tells) return ASK_ASIDE;
  return action.effect === 'choose' && action.joins ? CHOOSE_MORE : LETTERS[action.effect];
}

const AGAIN = 'Type the command again; the new answer has buttons that work.';
const FOREIGN = composeProblem('This button is not one of Readout’s', AGAIN);
const FORGOTTEN = composeProblem(
  'This button is not known any more',
  `What it stood for is no longer kept, or its command has changed. ${AGAIN}`,
);

/** A button of a release that signed none is not run; what it asked for is told, so that it can be typed. */
function composeOlder(text: string, commands: readonly Command[]): Card {
  const read = readText(text, commands);
  const isWhole = text.startsWith('/') && 'invocation' in read;
  return composeProblem(
    'This button is from an older Readout',
    isWhole ? `Ask again with ${text}` : AGAIN,
  );
}

function recallCommand(
  text: string,
  { letter, chosen }: { readonly letter: string; readonly chosen: string | undefined },
  commands: readonly Command[],
): Recalled | undefined {
  const effect = EFFECTS[letter];
  const start = effect === undefined ? text.indexOf(' ') + 1 : 0;
  const read = readText(text.slice(start), commands);
  if ('problem' in read) return undefined;
  const { invocation } = read;
  if (effect !== undefined) return { ...invocation, effect };
  const fields = text.slice(0, start - 1).split(',');
  if (letter === LETTERS.choose) return choose(invocation, fields, chosen);
  if (letter === CHOOSE_MORE) return join(invocation, fields, chosen);
  return { ...invocation, effect: 'ask', fields, ...(letter === ASK_ASIDE && { tells: true }) };
}

/** What was chosen is checked as if it were typed, by the options it is put into. */
function choose(
  { command, options }: Invocation,
  fields: readonly string[],
  chosen: string | undefined,
): Recalled | undefined {
  if (chosen === undefined) return undefined;
  const others = Object.entries(options).filter(([name]) => !fields.includes(name));
  const set = chosen === ANY ? [] : fields.map((name) => [name, chosen] as const);
  return { command, options: Object.fromEntries([...others, ...set]), effect: 'replace' };
}

/** What was chosen stands beside what its options name already. */
function join(
  { command, options }: Invocation,
  fields: readonly string[],
  chosen: string | undefined,
): Recalled | undefined {
  if (chosen === undefined) return undefined;
  const joined = fields.map((name) => {
    const named = options[name] ?? '';
    return [name, named === '' ? chosen : `${named}, ${chosen}`] as const;
  });
  return {
    command,
    options: { ...options, ...Object.fromEntries(joined) },
    effect: 'replace',
  };
}
