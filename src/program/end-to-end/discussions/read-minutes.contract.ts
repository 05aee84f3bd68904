import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** A Markdown file as a person reads it: its words, and the marks that made something of them. */
export function readMinutes(markdown: string): {
  readonly text: string;
  /** The tags that it became, each once. */
  readonly tags: readonly string[];
  /** Where its links lead. */
  readonly links: readonly string[];
} {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const tags = new Set(Array.from(html.matchAll(/<([a-z0-9]+)/gu), ([, tag = '']) => tag));
  const text = html
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&(?:amp|lt|gt|quot);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/gu, ' ');
  const links = Array.from(html.matchAll(/<a href="([^"]*)"/gu), ([, href = '']) => href);
  return { text, tags: [...tags].sort(), links };
}
