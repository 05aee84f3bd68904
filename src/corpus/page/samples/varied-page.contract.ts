import type { PassageRole } from '../../../domain/article.ts';

/** A page as papers, institutes and bloggers make it, and what a person sees in it. */
export interface VariedPage {
  readonly name: string;
  readonly markup: string;
  /** Where it was read. */
  readonly url?: string;
  /** The paragraphs of its body, in their order. */
  readonly body: readonly string[];
  /** Words that are stored, and what they are. */
  readonly roles?: readonly (readonly [PassageRole | 'any', string])[];
  /** What is known of the article. */
  readonly known?: Readonly<Record<string, unknown>>;
}

/** A story in paragraphs of all lengths. */
export const RAIL = [
  'Two governments that had not spoken for a decade agreed on Tuesday to rebuild the railway over the Tarn pass, a project that traders on both sides have asked for since the war.',
  'The agreement was signed in a tent.',
  '“A railway is cheaper than an army,” said Lina Orhan, who led the talks for the northern side.',
  'Under the plan, 340 kilometres of track will be laid by 2031, at a cost that the ministries put at 2.4 billion crowns; a third of it is to come from a bank in the south.',
  'Not everyone is convinced.',
  'Herders fear that fences along the line will cut their summer pastures in two, and a petition with 11,000 names has been handed to the parliament in the capital.',
  'Economists at the Tarn Institute estimate that freight would have to triple before the line pays for itself, which they do not expect within twenty years.',
  'Work is to begin in April.',
] as const;

export const HEAD = 'Old Enemies Agree on a Railway Over the Pass';

/** Paragraphs of a story as markup. */
export function paragraphs(texts: readonly string[], attributes = ''): string {
  return texts.map((text) => `<p${attributes}>${text}</p>`).join('\n');
}

/** A whole page. */
export function page(
  body: string,
  { head = '', lang = 'en', title = `${HEAD} - The Pass Post` } = {},
): string {
  return `<!DOCTYPE html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>\n<body>${body}</body></html>`;
}

/** A page’s JSON-LD. */
export function linked(json: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
}

export const NAV =
  '<header class="site-header"><a href="/">The Pass Post</a><nav><ul><li><a href="/w">World</a></li><li><a href="/p">Politics</a></li><li><a href="/o">Opinion</a></li></ul></nav><form><input type="search"><button>Search</button></form></header>';
export const FOOT =
  '<footer class="site-footer"><p>About us | Contact | Privacy policy</p><p>© 2024 The Pass Post. All rights reserved.</p></footer>';
