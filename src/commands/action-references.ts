import type { Action } from '../card/card.ts';
import type { Command } from './command.ts';
import type { FrontDesk } from './front-desk.ts';
import { readText } from './read-text.ts';
import { writeText } from './write-text.ts';

/** Keeps a text and gives a short id for it, the same for the same text. */
export interface TextKeeper {
  keepText(text: string): Promise<string>;
  recallText(id: string): Promise<string | undefined>;
}

/** The longest reference that every platform carries: Discord's custom id. */
const MAX_LENGTH = 100;
const SHAPE = /^1([it])([rs]):(.*)$/su;

/**
 * What a button carries is its command as text, in the button itself (`1ir:/claims …`) or, too long for that,
 * behind the id of a kept text (`1ts:id`). `1` is the version, `r` and `s` the effect.
 */
export function createActionReferences(
  keeper: TextKeeper,
  commands: readonly Command[],
): Pick<FrontDesk, 'keepAction' | 'recallAction'> {
  return {
    async keepAction({ command, options, effect }: Action) {
      const letter = effect === 'replace' ? 'r' : 's';
      const table = commands.find(({ name }) => name === command)?.options ?? {};
      const text = writeText({ command, options }, { options: table });
      const inline = `1i${letter}:${text}`;
      return inline.length <= MAX_LENGTH ? inline : `1t${letter}:${await keeper.keepText(text)}`;
    },
    async recallAction(reference) {
      const [, form, letter, rest = ''] = SHAPE.exec(reference) ?? [];
      if (form === undefined) return undefined;
      const text = form === 'i' ? rest : await keeper.recallText(rest);
      const read = text === undefined ? undefined : readText(text, commands);
      if (read === undefined || 'problem' in read) return undefined;
      return { ...read.invocation, effect: letter === 'r' ? 'replace' : 'share' };
    },
  };
}
