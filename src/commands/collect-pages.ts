import type { Card } from '../card/card.ts';
import type { Command, CommandTools, RawOptions } from './command.ts';

/** More than so many pages nobody reads; whoever wants more narrows the question. */
export const MOST_PAGES = 100;

/** Runs a command for each of its pages, as far as its answers lead on to a next one. */
export async function collectPages(
  command: Command,
  options: RawOptions,
  tools: Omit<CommandTools, 'raw'>,
): Promise<readonly Card[]> {
  const cards: Card[] = [];
  let asked: RawOptions | undefined = options;
  while (asked !== undefined && cards.length < MOST_PAGES) {
    const card: Card = await command.run(asked, tools);
    cards.push(card);
    asked = findNext(card, { command: command.name, page: Number(asked['page'] ?? 1) });
  }
  return cards;
}

/** The button that leads to the page after this one, if there is one. */
function findNext(
  { actions }: Card,
  shown: { readonly command: string; readonly page: number },
): RawOptions | undefined {
  const next = actions.find(
    ({ command, effect, options }) =>
      command === shown.command &&
      effect === 'replace' &&
      options['page'] === String(shown.page + 1),
  );
  return next?.options;
}
