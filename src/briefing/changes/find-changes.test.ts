import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePlainText } from '../../card/plain-text.ts';
import { createClaimsEngine } from '../../claims/extract-claims.ts';
import { createGazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { Article } from '../../domain/article.ts';
import { readSpan } from '../../domain/article.ts';
import { sayEnglish } from '../../messages/say.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { sampleActors } from '../../testing/sample-world.ts';
import { viewChanges } from '../../views/corpus/view-changes.ts';
import { addArticle } from '../add-article.ts';
import { type ChangesQuery, findChanges } from './find-changes.ts';

const engine = createClaimsEngine({ gazetteer: createGazetteer(sampleActors) });
const BEFORE =
  'The harbour has nine cranes. The mayor said that the quay would open in spring. Snow fell on the court. Nobody owns the basin.';
const AFTER =
  'Nobody owns the basin. The harbour has eleven cranes. The mayor denied that the quay would open in spring. Pilots keep the night tariff.';

let folder: string;
let store: Store;
let clock: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-changes-'));
  clock = Date.parse('2026-03-02T10:00:00Z');
  store = await openStore({ dataFolder: folder, now: () => new Date(clock) });
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** Adds a text an hour of the next day after the one before. */
async function add(text: string, id = 'river-post/cranes', headline = 'Cranes for the quay') {
  const passages: Article['passages'] = [{ start: 0, end: text.length, role: 'body' }];
  const article: Article = { id, kind: 'article', headline, authors: [], text, passages };
  await addArticle(article, { origin: 'corpus' }, { engine, engineVersion: '1', store });
  clock += 24 * 3_600_000;
}

function find(query: Partial<ChangesQuery> = {}) {
  const tools = { store, engine, publicUrl: 'https://x.example' };
  return findChanges({ page: 1, ...query }, tools);
}

describe('findChanges', () => {
  it('finds what was reworded, what went and what came, each in the text it stands in', async () => {
    await add(BEFORE);
    await add(AFTER);
    const { change, found } = await find();
    expect([found, change?.changedOn, change?.standing]).toEqual([1, '2026-03-03', 1]);
    const told = change?.changes.map((each) => {
      const { before, after } = { before: undefined, after: undefined, ...each };
      return [
        each.kind,
        before && readSpan(before.article.text, before.claim.quotation),
        after && readSpan(after.article.text, after.claim.quotation),
      ];
    });
    expect(told).toEqual([
      ['reworded', 'The harbour has nine cranes.', 'The harbour has eleven cranes.'],
      ['reworded', 'the quay would open in spring', 'the quay would open in spring'],
      ['gone', 'Snow fell on the court.', undefined],
      ['new', undefined, 'Pilots keep the night tariff.'],
    ]);
  });

  it('links each claim to the text it stands in, and shows the words that differ', async () => {
    await add(BEFORE);
    await add(AFTER);
    const card = viewChanges(await find(), {}, sayEnglish);
    expect(card.title).toBe(
      '“Cranes for the quay” changed on 2026-03-03: 2 reworded, 1 gone, 1 new and 1 as before',
    );
    const text = writePlainText(card);
    expect(text).toContain('Words that went: “nine”');
    expect(text).toContain('Words that came: “eleven”');
    expect(text).toContain('Words that went: “said”');
    expect(text).toContain('Words that came: “denied”');
    const links = card.blocks.flatMap((block) =>
      block.type === 'quotation' ? [block.citation.permalink ?? ''] : [],
    );
    expect(links.map((link) => link.slice(-1)).join('')).toBe('121212');
  });

  it('gives the newest change first, a page each, and the last page for one past it', async () => {
    await add('The harbour has one crane.');
    await add('The harbour has two cranes.');
    await add('The harbour has three cranes.');
    const days = await Promise.all([1, 2, 9].map(async (page) => (await find({ page })).change));
    expect(days.map((change) => change?.changedOn)).toEqual([
      '2026-03-04',
      '2026-03-03',
      '2026-03-03',
    ]);
    expect(await find({ since: '2026-03-04' })).toMatchObject({ found: 1 });
    expect(
      viewChanges(await find({ page: 1 }), {}, sayEnglish).actions.map(({ label }) => label),
    ).toEqual(['Older change', 'Share here']);
  });

  it.each<[string, string, number]>([
    ['its id', 'river-post/cranes', 1],
    ['words of its headline', 'QUAY cranes', 1],
    ['words of two headlines', 'the', 2],
  ])('finds an article by %s', async (_case, article, found) => {
    for (const text of [BEFORE, AFTER]) {
      await add(text);
      await add(text, 'b/ropes', 'Ropes for the court');
    }
    expect(await find({ article })).toMatchObject({ found, isUnknown: false });
  });

  it('says that nothing changed, or that no article is called so', async () => {
    await add(BEFORE);
    await add(BEFORE);
    const none = viewChanges(
      await find({ since: '2026-01-01' }),
      { since: '2026-01-01' },
      sayEnglish,
    );
    expect(none).toMatchObject({
      kind: 'answer',
      title: 'No change in 1 article since 2026-01-01',
    });
    const unknown = viewChanges(await find({ article: 'ropes' }), {}, sayEnglish);
    expect(unknown.kind).toBe('empty');
  });

  it('says that all claims stand where only their order or their marks changed', async () => {
    await add('The harbour has nine cranes. Nobody owns the basin.');
    await add('Nobody owns the basin. The harbour has nine cranes. More about ropes?');
    const card = viewChanges(await find(), {}, sayEnglish);
    expect(card.title).toContain('all 2 claims stand');
  });
});
