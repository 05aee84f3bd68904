import type { Article } from '../../domain/article.ts';
import { readPage } from './read-page.ts';

/** Three paragraphs that are an article beyond doubt. */
export const STORY = [
  'The talks about the harbour ended on Monday without a result, the mayor, Ida Holm, told reporters after a long evening in the old customs house, where nobody had slept, and few had eaten.',
  'She said that the money for the basin will be there by the spring, that the crane stays where it is, and that the owners of the ropes, who had asked for more, would have to wait another year.',
  'Two of the owners, asked about that, said that they had waited long enough, that ropes do not wait, and that the matter would be taken to the court of the coast before the snow had melted.',
];

/** A page around a story, as pages of papers look. */
export function composePage(
  parts: {
    readonly head?: string;
    readonly above?: string;
    readonly below?: string;
    readonly around?: string;
  } = {},
): string {
  const { head = '', above = '', below = '', around = '' } = parts;
  const story = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>
    <nav><a href="/">Home</a> <a href="/news">All the news</a></nav>
    <article><h1>Talks About the Quay End</h1>${above}<div class="story">${story}${below}</div></article>
    ${around}<footer>© 2024 The Quay. All rights reserved.</footer></body></html>`;
}

/** Reads a page that has an article. */
export function readSample(markup: string, url?: string): Article {
  const reading = readPage({ bytes: Buffer.from(markup), ...(url !== undefined && { url }) });
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.article;
}

/** Gives the roles of the passages that hold these words. */
export function listRoles({ text, passages }: Article, words: string): readonly string[] {
  return passages
    .filter(({ start, end }) => text.slice(start, end).includes(words))
    .map(({ role }) => role);
}
