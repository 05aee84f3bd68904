import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../claims/gazetteer/gazetteer.ts';
import { readConfig } from '../config/read-config.ts';
import type { Article } from '../domain/article.ts';
import { readSpan } from '../domain/article.ts';
import { sharedFolder } from '../testing/shared.ts';
import { readCorpus } from './markdown/read-corpus.ts';
import { readText } from './scrape/read-text.ts';

const HERE = new URL('../../', import.meta.url);
const gazetteer = createGazetteer(readConfig(fileURLToPath(new URL('config', HERE))).actors);
const { articles, problems } = await readCorpus(fileURLToPath(new URL('corpus', HERE)));
/** Fragments up to this long may be quoted; nothing longer is taken over. */
const LONGEST_FRAGMENT = 6;

const ABSTRACTS = [
  [
    'unknown-outlet/nd-russia-and-china-a-political-marriage-of-convenience',
    '000_e4a9b455a4829eb8.txt',
  ],
  ['epoch-times/2022-01-24-beijing-and-moscow-benefit-one-another', '001_5831c7cff16b02bf.txt'],
  ['unknown-outlet/nd-sino-russia-alliance-isnt-as-stable', '003_c412af0b08187348.txt'],
  [
    'unknown-outlet/nd-russia-risks-chinas-ire-while-posturing-with-kazakhstan',
    '004_9d78d9509bc02530.txt',
  ],
] as const;

/** Words folded for comparison; “U.S.” gives two, on both sides. */
function listWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function listRuns(text: string, length: number): ReadonlySet<string> {
  const words = listWords(text);
  const runs = words.map((_word, at) => words.slice(at, at + length));
  return new Set(runs.filter((run) => run.length === length).map((run) => run.join(' ')));
}

function listPeople(text: string): ReadonlySet<string> {
  const isPerson = (id: string): boolean => gazetteer.get(id)?.kind === 'person';
  const ids = gazetteer.findMentions(text).map(({ actorId }) => actorId);
  return new Set(ids.filter(isPerson));
}

/** The article’s own words: what a reader of the original would quote. */
function readBody({ text, passages }: Article): string {
  const body = passages.filter(({ role }) => role === 'body');
  return body.map((passage) => readSpan(text, passage)).join('\n\n');
}

function findAbstract(id: string): Article {
  const found = articles.find((article) => article.id === id);
  if (!found) throw new Error(`There is no abstract ${id}.`);
  return found;
}

describe('the corpus', () => {
  it('is read without a problem', () => {
    expect(problems).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(
      expect.arrayContaining(ABSTRACTS.map(([id]) => id)),
    );
  });

  it.each(ABSTRACTS)('has %s as an abstract of 350 to 600 words', (id) => {
    const abstract = findAbstract(id);
    expect(abstract.kind).toBe('abstract');
    const count = readBody(abstract).split(/\s+/u).length;
    expect(count).toBeGreaterThanOrEqual(350);
    expect(count).toBeLessThanOrEqual(600);
  });

  it('says of each abstract only what its original tells', () => {
    expect(
      ABSTRACTS.map(([id]) => findAbstract(id)).map(({ authors, outlet, publishedOn, url }) => ({
        authors,
        outlet,
        publishedOn,
        url,
      })),
    ).toEqual([
      { authors: [] },
      { authors: ['Dominick Sansone'], outlet: 'The Epoch Times', publishedOn: '2022-01-24' },
      { authors: ['Henry Huang'] },
      { authors: [] },
    ]);
  });
});

describe.skipIf(!sharedFolder).each(ABSTRACTS)('the abstract %s', (id, seed) => {
  const read = (): { abstract: string; original: string } => {
    const reading = readText(readFileSync(`${sharedFolder}seeds/${seed}`));
    if ('problem' in reading) throw new Error(reading.problem);
    return { abstract: readBody(findAbstract(id)), original: readBody(reading.article) };
  };

  it('shares no run of more than six words with its original', () => {
    const { abstract, original } = read();
    const theirs = listRuns(original, LONGEST_FRAGMENT + 1);
    const shared = [...listRuns(abstract, LONGEST_FRAGMENT + 1)].filter((run) => theirs.has(run));
    expect(shared).toEqual([]);
  });

  it('quotes fragments of at most six words, each as in the original', () => {
    const { abstract, original } = read();
    const theirs = ` ${listWords(original).join(' ')} `;
    const fragments = Array.from(abstract.matchAll(/“([^”]+)”/gu), ([, words = '']) => words);
    expect(fragments.length).toBeGreaterThan(0);
    for (const fragment of fragments) {
      expect(fragment.split(/\s+/u).length).toBeLessThanOrEqual(LONGEST_FRAGMENT);
      expect(theirs).toContain(` ${listWords(fragment).join(' ')} `);
    }
  });

  it('gives every number and every person of its original', () => {
    const { abstract, original } = read();
    const numbers = new Set(listWords(original).filter((word) => /^\d+$/u.test(word)));
    expect(listWords(abstract)).toEqual(expect.arrayContaining([...numbers]));
    const people = listPeople(original);
    expect([...listPeople(abstract)]).toEqual(expect.arrayContaining([...people]));
    expect(numbers.size + people.size).toBeGreaterThan(0);
  });
});
