import { readFile } from 'node:fs/promises';
import type { CitationItem } from 'citeproc';
import type { CslItem } from './csl-item.ts';

/** The styles of scholars, each an official file of the Citation Style Language project. */
export type ScholarlyStyle = 'chicago' | 'apa' | 'mla';

/** Where in a work something stands, and who says it there. */
export interface Pointer {
  /** Of the item that is cited. */
  readonly id: string;
  /** Counts the paragraphs of the article's own text from 1. */
  readonly paragraph?: number;
  /** Whose words the author gives: somebody else's, so that they are cited at second hand. */
  readonly speaker?: string;
}

/** What a style makes of works and of places in them: plain text, a line each. */
export interface StyledText {
  /** A note (Chicago) or what stands in brackets in the text (APA, MLA), for each pointer in its order. */
  readonly notes: readonly string[];
  /** In the order of the style. */
  readonly bibliography: readonly string[];
}

const STYLES = new URL('./styles/', import.meta.url);
const LANGUAGE = 'en-US';

/** Writes a bibliography and notes by the rules of a style. */
export async function runStyle(
  style: ScholarlyStyle,
  items: readonly CslItem[],
  pointers: readonly Pointer[],
): Promise<StyledText> {
  const engine = await openEngine(style, items);
  engine.updateItems(items.map(({ id }) => id));
  const made = engine.makeBibliography();
  const notes = pointers.map((pointer) =>
    engine.previewCitationCluster(
      { citationItems: [composePointer(style, pointer)], properties: { noteIndex: 1 } },
      [],
      [],
      'text',
    ),
  );
  return {
    notes: notes.map(unveil),
    bibliography: made === false ? [] : made[1].map((line) => unveil(line.trim())),
  };
}

/** The processor is large, and most who ask never cite. */
async function openEngine(style: ScholarlyStyle, items: readonly CslItem[]) {
  const { default: CSL } = await import('citeproc');
  const rules = await readFile(new URL(`${style}.csl`, STYLES), 'utf8');
  const locale = await readFile(new URL(`locales-${LANGUAGE}.xml`, STYLES), 'utf8');
  const byId = new Map(items.map((item) => [item.id, veilItem(item)]));
  const system = {
    retrieveLocale: () => locale,
    retrieveItem: (id: string) => byId.get(id) ?? { id, type: 'article-newspaper', title: '' },
  } as const;
  const engine = new CSL.Engine(system, rules, LANGUAGE, true);
  engine.setOutputFormat('text');
  return engine;
}

/** How each style says that words are given by another author: Chicago 14.260, APA 8.6, MLA 6.77. */
function composePointer(style: ScholarlyStyle, pointer: Pointer): CitationItem {
  const { id, paragraph, speaker } = pointer;
  const prefix = speaker === undefined ? {} : { prefix: veil(writeSecondHand(style, speaker)) };
  if (paragraph === undefined) return { id, ...prefix };
  // MLA writes “par.”, and its file sets no blank before the number.
  if (style === 'mla') return { id, ...prefix, suffix: `, par. ${paragraph}` };
  return { id, ...prefix, locator: String(paragraph), label: 'paragraph' };
}

function writeSecondHand(style: ScholarlyStyle, speaker: string): string {
  switch (style) {
    case 'chicago':
      return `${speaker}, quoted in `;
    case 'apa':
      return `${speaker}, as cited in `;
    case 'mla':
      return 'qtd. in ';
  }
}

// The processor reads `<i>` and its like as markup. Text is data: it never sees the character.
const VEIL = '\uE000';

function veil(text: string): string {
  return text.replaceAll('<', VEIL);
}

function unveil(text: string): string {
  return text.replaceAll(VEIL, '<');
}

function veilItem(item: CslItem): CslItem {
  const { title, author, 'container-title': container } = item;
  return {
    ...item,
    title: veil(title),
    ...(container === undefined ? {} : { 'container-title': veil(container) }),
    ...(author === undefined
      ? {}
      : {
          author: author.map((name) =>
            'literal' in name
              ? { literal: veil(name.literal) }
              : { family: veil(name.family), given: veil(name.given) },
          ),
        }),
  };
}
