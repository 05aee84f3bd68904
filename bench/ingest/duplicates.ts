import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNearDuplicate, type Signed } from '../../src/corpus/duplicates/near-duplicates.ts';
import { composeSignature } from '../../src/corpus/duplicates/signature.ts';
import type { Article } from '../../src/domain/article.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createChance } from './chance.ts';

type Edit = (text: string, chance: () => number) => string;

const SHORTEST = 800;
const PROVENANCE = { origin: 'added', engine: 'bench' } as const;

/** What another outlet does to an article it takes over. */
const EDITS: Readonly<Record<string, Edit>> = {
  'a byline, a biography and a teaser more': (text) =>
    `By Staff Writer\n${text}\nAda Park is a fellow at a house of study. Related: ${'ropes and cranes are dear this year '.repeat(4)}`,
  'cut off at 60 %': (text) => text.slice(0, text.length * 0.6),
  'every 20th word changed': (text, chance) => changeWords(text, 0.05, chance),
  'every 10th word changed': (text, chance) => changeWords(text, 0.1, chance),
  'a new lead, two paragraphs less': (text) => {
    const paragraphs = text.split('\n').filter((paragraph) => paragraph !== '');
    const kept = paragraphs.slice(1, Math.max(2, paragraphs.length - 2));
    return ['The other paper wrote a lead of its own for this.', ...kept].join('\n');
  },
};

/** Recall of near-duplicates by edit, compared with every article and looked up in a store, and how many different articles are taken for copies. */
export async function measureDuplicates(texts: readonly string[]): Promise<string> {
  const long = texts.filter((text) => text.length > SHORTEST);
  const known = long.map((text, index) => ({
    id: String(index),
    signature: composeSignature(text),
  }));
  const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  const store = await openStore({ dataFolder: folder });
  for (const [index, text] of long.entries()) {
    await store.saveArticle(composeArticle(String(index), text), [], PROVENANCE);
  }
  const summaries = await store.listArticles();
  const wrong = known.filter(({ signature }, index) =>
    findNearDuplicate(signature, known.slice(0, index)),
  );
  const linked = summaries.filter(({ duplicateOf }) => duplicateOf !== undefined);
  const pairs = (long.length * (long.length - 1)) / 2;
  const lines = [
    `Near-duplicates: ${wrong.length} of ${long.length} articles taken for a copy of another (${pairs} pairs), ${linked.length} in the store`,
  ];
  for (const [name, edit] of Object.entries(EDITS)) {
    const { compared, looked, ms } = await measureEdit(long, { edit, known, store });
    lines.push(
      `  ${name.padEnd(42)} recall ${compared.toFixed(3)}, in the store ${looked.toFixed(3)} (${ms.toFixed(1)} ms a lookup)`,
    );
  }
  await store.close();
  await rm(folder, { recursive: true });
  return lines.join('\n');
}

interface EditTools {
  readonly edit: Edit;
  readonly known: readonly Signed[];
  readonly store: Store;
}

async function measureEdit(long: readonly string[], { edit, known, store }: EditTools) {
  const chance = createChance(5);
  const copies = long.map((text) => edit(text, chance));
  const compared = copies.filter(
    (copy, index) => findNearDuplicate(composeSignature(copy), known)?.id === String(index),
  );
  const start = performance.now();
  let looked = 0;
  for (const [index, copy] of copies.entries()) {
    const found = await store.findDuplicate(composeArticle('copy', copy));
    if (found === String(index)) looked += 1;
  }
  return {
    compared: compared.length / long.length,
    looked: looked / long.length,
    ms: (performance.now() - start) / long.length,
  };
}

function composeArticle(id: string, text: string): Article {
  const passages = [{ start: 0, end: text.length, role: 'body' }] as const;
  return { id, kind: 'article', headline: 'Bench', authors: [], text, passages };
}

function changeWords(text: string, share: number, chance: () => number): string {
  const words = text.split(' ');
  return words
    .map((word) => (chance() < share ? `x${Math.floor(chance() * 1e6)}` : word))
    .join(' ');
}
