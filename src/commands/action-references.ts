import type { Action } from '../card/card.ts';
import type { Command } from './command.ts';
import type { FrontDesk, Recalled } from './front-desk.ts';
import { readText } from './read-text.ts';
import { writeText } from './write-text.ts';

/** Keeps a text and gives a short id for it, the same for the same text. */
export interface TextKeeper {
  keepText(text: string): Promise<string>;
  recallText(id: string): Promise<string | undefined>;
}

/** The longest reference that every platform carries: Discord's custom id. */
const MAX_LENGTH = 100;
const SHAPE = /^1([it])([rstab]):(.*)$/su;
const LETTERS = { replace: 'r', share: 's', tell: 't', ask: 'a' } as const;
const EFFECTS: Readonly<Record<string, 'replace' | 'share' | 'tell'>> = {
  r: 'replace',
  s: 'share',
  t: 'tell',
};
/** A form whose answer leaves alone what it was opened from. */
const ASK_ASIDE = 'b';

/**
 * What a button carries is its command as text, in the button itself (`1ir:/claims …`) or, too long for that,
 * behind the id of a kept text (`1ts:id`). `1` is the version, `r`, `s`, `t`, `a` and `b` the effect; `a`, and `b` which
 * tells, have their fields first: `1ia:headline,url /corpus add …`.
 */
export function createActionReferences(
  keeper: TextKeeper,
  commands: readonly Command[],
): Pick<FrontDesk, 'keepAction' | 'recallAction'> {
  return {
    async keepAction(action: Action) {
      const { command, options, effect } = action;
      const letter = effect === 'ask' && action.tells ? ASK_ASIDE : LETTERS[effect];
      const table = commands.find(({ name }) => name === command)?.options ?? {};
      const typed = writeText({ command, options }, { options: table });
      const text = effect === 'ask' ? `${action.fields.join(',')} ${typed}` : typed;
      const inline = `1i${letter}:${text}`;
      return inline.length <= MAX_LENGTH ? inline : `1t${letter}:${await keeper.keepText(text)}`;
    },
    async recallAction(reference, _caller) {
      const [, form, letter, rest = ''] = SHAPE.exec(reference) ?? [];
      if (form === undefined) return undefined;
      const text = form === 'i' ? rest : await keeper.recallText(rest);
      if (text === undefined) return undefined;
      const effect = EFFECTS[letter ?? ''];
      if (effect === undefined) return recallForm(text, { commands, tells: letter === ASK_ASIDE });
      const read = readText(text, commands);
      return 'problem' in read ? undefined : { ...read.invocation, effect };
    },
  };
}

function recallForm(
  text: string,
  { commands, tells }: { readonly commands: readonly Command[]; readonly tells: boolean },
): Recalled | undefined {
  const space = text.indexOf(' ');
  const read = readText(text.slice(space + 1), commands);
  if (space < 0 || 'problem' in read) return undefined;
  const fields = text.slice(0, space).split(',');
  return { ...read.invocation, effect: 'ask', fields, ...(tells && { tells }) };
}
