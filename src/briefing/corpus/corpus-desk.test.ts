import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftPreview } from '../../domain/draft.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { type CorpusDesk, createCorpusDesk } from './corpus-desk.ts';

const TEXT = 'Ferry to return\n\nMarch 2, 2026\n\nThe ferry will sail again in May, she said.';
const SITE = 'https://river.example/';
const DAY_MS = 24 * 60 * 60 * 1_000;

let folder: string;
let store: Store;
let desk: CorpusDesk;
let nowMs = 0;
const refresh = vi.fn(async () => ({ changed: 1, removed: 0 }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
  store = await openStore({ dataFolder: folder });
  nowMs = Date.UTC(2026, 2, 3);
  desk = createCorpusDesk({
    store,
    engine: { extract: () => ({ claims: [], readings: [], attributions: [] }) },
    engineVersion: 'test',
    indexer: { refresh },
    nameOutlet: (address) => (address.startsWith(SITE) ? 'River Post' : undefined),
    fetchDocument: async () => ({ kind: 'problem', sentence: 'river.example does not answer.' }),
    now: () => new Date(nowMs),
  });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function read(text = TEXT, outlet = 'River Post'): Promise<DraftPreview> {
  const document = { kind: 'text', text } as const;
  const preview = await desk.readDraft({ document, details: { outlet } }, () => undefined);
  if ('problem' in preview) throw new Error(preview.problem);
  return preview;
}

describe('createCorpusDesk', () => {
  it('lets what a person knows take the place of what the document tells, and of its gaps', async () => {
    const { article, warnings, publishedFrom } = (await read()).draft;
    expect(article).toMatchObject({ outlet: 'River Post', publishedOn: '2026-03-02' });
    expect(warnings).toEqual([]);
    expect(publishedFrom).toEqual(expect.any(String));
  });

  it('knows the outlet of a page by its address, and says where claims are not read', async () => {
    const text = `<html lang="it"><head><link rel="canonical" href="${SITE}a"></head><body><article><h1>Il traghetto torna</h1>
      <p>Il traghetto tornerà a maggio, ha detto ieri il sindaco della città davanti al consiglio comunale.</p>
      <p>I pescatori aspettano da mesi che il porto venga riaperto, perché senza il traghetto nessuno vende il pesce.</p></article></body></html>`;
    const bytes = new TextEncoder().encode(text);
    const document = { kind: 'file', name: 'a.html', bytes } as const;
    const reading = await desk.readDraft({ document, details: {} }, () => undefined);
    expect(reading).toMatchObject({
      draft: {
        article: { outlet: 'River Post', language: 'it' },
        warnings: ['The date is not known.', expect.stringContaining('not read in Italian')],
      },
    });
  });

  it('says why an address gives nothing', async () => {
    const document = { kind: 'address', address: 'https://river.example' } as const;
    const progress = vi.fn();
    const reading = await desk.readDraft({ document, details: {} }, progress);
    expect(reading).toEqual({ problem: 'river.example does not answer.' });
    expect(progress).toHaveBeenCalledWith('Fetching https://river.example …');
  });

  it('gives the same draft for the same document, and another for a corrected one', async () => {
    const first = (await read()).draft;
    expect((await read()).draft.id).toBe(first.id);
    const corrected = (await desk.correctDraft(first.id, { authors: ['Ada Park'] }))?.draft;
    expect(corrected?.id).not.toBe(first.id);
    expect(corrected?.article).toMatchObject({
      headline: 'Ferry to return',
      authors: ['Ada Park'],
    });
    expect(corrected?.article.publishedOn).toBeUndefined();
    expect(corrected?.warnings).toEqual(['The outlet is not known.', 'The date is not known.']);
  });

  it('keeps a draft for seven days', async () => {
    const { id } = (await read()).draft;
    nowMs += 7 * DAY_MS;
    expect(await desk.findDraft(id)).toBeDefined();
    nowMs += 1;
    expect(await desk.findDraft(id)).toBeUndefined();
    expect(await desk.addDraft(id)).toBeUndefined();
    expect(await desk.correctDraft(id, {})).toBeUndefined();
  });

  it('adds once what is added twice, has the index look, and knows it in the next preview', async () => {
    const { draft, standing } = await read();
    expect(standing).toEqual({ kind: 'new' });
    expect(await desk.addDraft(draft.id)).toMatchObject({ outcome: 'added' });
    expect(refresh).toHaveBeenCalled();
    expect(await desk.addDraft(draft.id)).toMatchObject({ outcome: 'unchanged' });
    expect((await read()).standing).toEqual({ kind: 'same' });
    expect((await read(TEXT, 'Harbour Gazette')).standing).toEqual({ kind: 'changed' });
  });
});
