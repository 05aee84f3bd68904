import type { Action } from '../card/card.ts';
import type { Say } from '../messages/say.ts';

/** What was asked for, as it was typed: buttons ask for it again. */
export type Asked = Readonly<Record<string, string>>;

interface PageOf {
  readonly command: string;
  readonly asked: Asked;
  readonly page: number;
  readonly pages: number;
}

/** Buttons that turn the pages of an answer, and one that shares the page that is shown. */
export function offerPages({ command, asked, page, pages }: PageOf, say: Say): readonly Action[] {
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

/** The filters that are set, each by its option's name; empty where none is. */
export function nameFilters(asked: Asked, filters: readonly string[], say: Say): string {
  return filters
    .flatMap((name) => (asked[name] === undefined ? [] : [`${say.option(name)}: ${asked[name]}`]))
    .join(', ');
}

interface Scope extends Partial<Pick<PageOf, 'page' | 'pages'>> {
  readonly asked: Asked;
  readonly filters: readonly string[];
}

/** In words, which page is shown and which filters an answer has; empty where there is nothing to tell. */
export function nameScope(
  { asked, filters, page = 1, pages = 1 }: Scope,
  say: Say,
): readonly string[] {
  const named = nameFilters(asked, filters, say);
  return [
    ...(named === '' ? [] : [say('claims.only', { filters: named })]),
    ...(pages > 1 ? [say('page.of', { page, pages })] : []),
  ];
}
