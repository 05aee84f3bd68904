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
const SHAPE = /^1([it])([rsa]):(.*)$/su;
const LETTERS = { replace: 'r', share: 's', ask: 'a' } as const;

/**
 * What a button carries is its command as text, in the button itself (`1ir:/claims …`) or, too long for that,
 * behind the id of a kept text (`1ts:id`). `1` is the version, `r`, `s` and `a` the effect; `a` has its fields first:
 * `1ia:headline,url /corpus add …`.
 */
export function createActionReferences(
  keeper: TextKeeper,
  commands: readonly Command[],
): Pick<FrontDesk, 'keepAction' | 'recallAction'> {
  return {
    async keepAction(action: Action) {
      const { command, options, effect } = action;
      const table = commands.find(({ name }) => name === command)?.options ?? {};
      const typed = writeText({ command, options }, { options: table });
      const text = effect === 'ask' ? `${action.fields.join(',')} ${typed}` : typed;
      const inline = `1i${LETTERS[effect]}:${text}`;
      return inline.length <= MAX_LENGTH
        ? inline
        : `1t${LETTERS[effect]}:${await keeper.keepText(text)}`;
    },
    async recallAction(reference, _caller) {
      const [, form, letter, rest = ''] = SHAPE.exec(reference) ?? [];
      if (form === undefined) return undefined;
      const text = form === 'i' ? rest : await keeper.recallText(rest);
      if (text === undefined) return undefined;
      if (letter === 'a') return recallForm(text, commands);
      const read = readText(text, commands);
      if ('problem' in read) return undefined;
      return { ...read.invocation, effect: letter === 'r' ? 'replace' : 'share' };
    },
  };
}

function recallForm(text: string, commands: readonly Command[]): Recalled | undefined {
  const space = text.indexOf(' ');
  const read = readText(text.slice(space + 1), commands);
  if (space < 0 || 'problem' in read) return undefined;
  return { ...read.invocation, effect: 'ask', fields: text.slice(0, space).split(',') };
}
