import type { Action } from '../card/card.ts';
import { type Say, sayEnglish } from '../messages/say.ts';

/** What was asked for, as it was typed: buttons ask for it again. */
export type Asked = Readonly<Record<string, string>>;

interface PageOf {
  readonly command: string;
  readonly asked: Asked;
  readonly page: number;
  readonly pages: number;
}

/** Buttons that turn the pages of an answer, and one that shares the page that is shown. */
export function offerPages(
  { command, asked, page, pages }: PageOf,
  say: Say = sayEnglish,
): readonly Action[] {
  const turn = (label: string, to: number): Action => ({
    label,
    command,
    options: { ...asked, page: String(to) },
    effect: 'replace',
  });
  return [
    ...(page > 1 ? [turn(say('page.previous'), page - 1)] : []),
    ...(page < pages ? [turn(say('page.next'), page + 1)] : []),
    {
      label: say('share.here'),
      command,
      options: pages > 1 ? { ...asked, page: String(page) } : asked,
      effect: 'share',
    },
  ];
}

/** In words, which page is shown and which filters an answer has; empty where there is nothing to tell. */
export function nameScope(
  asked: Asked,
  filters: readonly string[],
  { page, pages }: Pick<PageOf, 'page' | 'pages'> = { page: 1, pages: 1 },
): readonly string[] {
  const parts = filters.flatMap((name) =>
    asked[name] === undefined ? [] : [`${name}: ${asked[name]}`],
  );
  return [
    ...(parts.length === 0 ? [] : [`Only ${parts.join(', ')}.`]),
    ...(pages > 1 ? [`Page ${page} of ${pages}.`] : []),
  ];
}
