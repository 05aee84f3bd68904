import type { Card } from '../card/card.ts';
import type { Say } from '../messages/say.ts';
import type { Command, RawOptions } from './command.ts';
import { writeText } from './typing/write-text.ts';

/** An answer that quotes, which everybody may ask for, can be taken along as a file. */
export function offerExport(card: Card, command: Command, options: RawOptions, say: Say): Card {
  const quotes = card.blocks.some(({ type }) => type === 'quotation');
  const isAnswer = card.kind === 'answer' && command.permission === undefined;
  if (!quotes || !isAnswer || card.file !== undefined || OTHERS.has(command.name)) return card;
  const { page: _page, ...asked } = options;
  const answer = writeText({ command: command.name, options: asked }, command);
  const action = {
    label: say('export.button'),
    command: 'export',
    options: { answer },
    effect: 'ask',
    fields: ['format'],
    tells: true,
  } as const;
  // What narrows or turns the page stands first, what leads into single claims last.
  const at = card.actions.findIndex(({ command: name }) => name === 'context');
  const end = at < 0 ? card.actions.length : at;
  return { ...card, actions: card.actions.toSpliced(end, 0, action) };
}

/** What makes a file, or shows one thing alone. */
const OTHERS: ReadonlySet<string> = new Set(['cite', 'context', 'export', 'help']);
