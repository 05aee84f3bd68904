import { makeHarmless } from '../../adapters/console/render-card.ts';
import type { Briefing } from '../../briefing/briefing.ts';
import type { Article } from '../../domain/article.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal.ts';

/** Shows a stored article: as text with the role of each passage, with `json` as it is stored. */
export async function show(
  id: string,
  { json, briefing, terminal }: { json: boolean; briefing: Briefing; terminal: Terminal },
): Promise<ExitCode> {
  const article = await briefing.findArticle(id);
  if (article === undefined) {
    terminal.tell(
      `There is no article “${makeHarmless(id)}”. The citation of a claim names its articleId (ask … --json).`,
    );
    return EXIT.misuse;
  }
  terminal.print(
    json ? JSON.stringify(writeArticle(article), null, 2) : makeHarmless(writeText(article)),
  );
  return EXIT.ok;
}

/** An article as `--json` shows it; what is not known is null. */
export function writeArticle(article: Article) {
  return {
    id: article.id,
    kind: article.kind,
    headline: article.headline,
    authors: article.authors,
    outlet: article.outlet ?? null,
    published: article.publishedOn ?? null,
    language: article.language ?? null,
    url: article.url ?? null,
    text: article.text,
    passages: article.passages,
  };
}

function writeText({
  headline,
  authors,
  outlet,
  publishedOn,
  kind,
  text,
  passages,
}: Article): string {
  const by = authors.length > 0 ? authors.join(', ') : 'unsigned';
  return [
    `${headline}\n${by}, ${outlet ?? 'unknown outlet'}, ${publishedOn ?? 'n.d.'} (${kind})`,
    ...passages.map(
      ({ start, end, role }) => `[${role} ${start}–${end}]\n${text.slice(start, end)}`,
    ),
  ].join('\n\n');
}
