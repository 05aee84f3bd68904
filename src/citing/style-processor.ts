import { readFile } from 'node:fs/promises';
import type { CitationItem } from 'citeproc';
import type { CslItem } from './csl-item.ts';
import type { Pointer, ScholarlyStyle, StyledText } from './run-style.ts';
import { splitName } from './split-name.ts';

const STYLES = new URL('./styles/', import.meta.url);
const LANGUAGE = 'en-US';

/** A processor that has read its style, which takes far longer than to write with it. */
export interface Processor {
  /** At once, so that nobody else's works come between. */
  write(items: readonly CslItem[], pointers: readonly Pointer[]): StyledText;
}

const opened = new Map<ScholarlyStyle, Promise<Processor>>();

/** Opens the processor of a style; each is read once: it is large, and most who ask never cite. */
export function openProcessor(style: ScholarlyStyle): Promise<Processor> {
  const known = opened.get(style) ?? createProcessor(style);
  opened.set(style, known);
  // What could not be read once may be there the next time.
  known.catch(() => opened.delete(style));
  return known;
}

async function createProcessor(style: ScholarlyStyle): Promise<Processor> {
  const { default: CSL } = await import('citeproc');
  const rules = await readFile(new URL(`${style}.csl`, STYLES), 'utf8');
  const locale = await readFile(new URL(`locales-${LANGUAGE}.xml`, STYLES), 'utf8');
  let known: ReadonlyMap<string, CslItem> = new Map();
  let runs = 0;
  const system = {
    retrieveLocale: () => locale,
    retrieveItem: (id: string) => known.get(id) ?? { id, type: 'article-newspaper', title: '' },
  } as const;
  const engine = new CSL.Engine(system, rules, LANGUAGE, true);
  engine.setOutputFormat('text');
  return {
    write(items, pointers) {
      runs += 1;
      // It keeps what it has read of an id, and an article may have changed since.
      const rename = (id: string): string => `${runs} ${id}`;
      known = new Map(
        items.map((item) => [rename(item.id), contain(veilItem(item, rename(item.id)), style)]),
      );
      engine.updateItems([...known.keys()]);
      const made = engine.makeBibliography();
      const notes = pointers.map((pointer) => {
        const cited = composePointer(style, { ...pointer, id: rename(pointer.id) });
        const citation = { citationItems: [cited], properties: { noteIndex: 1 } };
        return engine.previewCitationCluster(citation, [], [], 'text');
      });
      engine.updateItems([]);
      return {
        notes: notes.map((note) => clean(style === 'mla' ? punctuate(note) : note)),
        bibliography: made === false ? [] : made[1].map(clean),
      };
    },
  };
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
      return `${nameFamily(speaker)}, as cited in `;
    case 'mla':
      return 'qtd. in ';
  }
}

/** APA calls people by their family names in the text; who is only described, “its prime minister”, has none. */
function nameFamily(speaker: string): string {
  const name = splitName(speaker);
  return 'family' in name && /^\p{Lu}/u.test(speaker) && /\p{Lu}/u.test(name.family)
    ? name.family
    : speaker;
}

// The processor reads `<i>` and its like as markup. Text is data: it never sees the character.
const VEIL = '\uE000';

function veil(text: string): string {
  return text.replaceAll('<', VEIL);
}

function unveil(text: string): string {
  return text.replaceAll(VEIL, '<');
}

/**
 * Without the outlet's name APA and MLA take an article for a work of its own, whose title is in italics and not in quotation marks.
 * It stands in something, whose name is not known: a mark takes its place, and is taken away again.
 */
function contain(item: CslItem, style: ScholarlyStyle): CslItem {
  const isPlaced = item['container-title'] !== undefined || style === 'chicago';
  return isPlaced ? item : { ...item, 'container-title': UNKNOWN };
}

const UNKNOWN = '\uE001';
const WITHOUT = /\uE001[.,]? ?/gu;

function clean(line: string): string {
  return unveil(line.replace(WITHOUT, '').trim());
}

/** American English sets a comma inside quotation marks, and none after a question; the processor does not see ours. */
function punctuate(note: string): string {
  return note.replace(/([?!]?)”, par\./u, (_all, end: string) => `${end || ','}” par.`);
}

function veilItem(item: CslItem, id: string): CslItem {
  const { title, author, 'container-title': container } = item;
  return {
    ...item,
    id,
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
