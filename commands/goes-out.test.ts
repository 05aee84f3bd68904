import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePlainText } from '../src/card/plain-text.ts';
import type { Caller } from '../src/commands/callers/caller.ts';
import { readEnvironment } from '../src/config/read-environment.ts';
import { buildHouse, type House } from '../src/program/house/house.ts';
import { commands } from './index.ts';

const SAMPLE = fileURLToPath(new URL('../src/testing/sample-house/', import.meta.url));
const OPML = '<opml version="2.0"><body><outline xmlUrl="https://slow.example/"/></body></opml>';

let folder: string;
let house: House;
let release: () => void;
let asked = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  house = await buildHouse({
    environment: readEnvironment({
      READOUT_CONFIG: join(SAMPLE, 'config'),
      READOUT_CORPUS: join(SAMPLE, 'corpus'),
      READOUT_DATA: folder,
    }),
    log: { info() {}, warn() {}, error() {} },
    fetchDocument: async () => {
      asked += 1;
      await slow;
      return { kind: 'problem', sentence: 'It took too long.' };
    },
  });
}, 60_000);
afterAll(async () => {
  await house.store.close();
  await rm(folder, { recursive: true });
});

describe('a command that goes out to the network', () => {
  it('holds up no answer, whichever it is, and is answered itself', async () => {
    const uploads = { file: { name: 'list.opml', bytes: Buffer.from(OPML) } };
    const extras = { files: { bytes: OPML.length, fetch: async () => uploads } };
    const slow = ['corpus add article', 'corpus feed add url', 'corpus feed import file'];
    const going = slow.flatMap((words, place) => {
      const [option = '', ...name] = words.split(' ').reverse();
      const invocation = {
        command: name.reverse().join(' '),
        options: { [option]: 'https://slow.example/' },
      };
      const who = (at: number) => composeCaller(`T${place}`, `person ${at}`);
      return Array.from({ length: 8 }, (_, at) => house.desk.dispatch(invocation, who(at), extras));
    });
    for (const place of ['T0', 'T1', 'T2']) {
      const card = await house.desk.ask('/help', composeCaller(place, 'ann'));
      expect(card.kind).toBe('help');
    }
    // Two of each place.
    while (asked < 6) await new Promise(setImmediate);
    release();
    const cards = await Promise.all(going);
    expect(cards.map(({ kind }) => kind)).not.toContain('fault');
    expect(asked).toBe(24);
  });

  it('brings a file here for those alone who may, three large ones at a time', async () => {
    let here = 0;
    let most = 0;
    let fetched = 0;
    const fetch = async () => {
      fetched += 1;
      here += 1;
      most = Math.max(most, here);
      await sleep(20);
      here -= 1;
      return { file: { name: 'list.opml', problem: 'It is gone.' } };
    };
    const files = { bytes: 50_000_000, fetch };
    const invocation = { command: 'corpus feed import', options: { file: 'list.opml' } };
    const ask = (caller: Caller) => house.desk.dispatch(invocation, caller, { files });
    const refused = await ask({ ...composeCaller('T0', 'eve'), managesPlace: async () => false });
    expect(writePlainText(refused)).toContain('You may not run /corpus feed import here');
    expect(fetched).toBe(0);
    const asking = ['T0', 'T1', 'T2', 'T3'].flatMap((place) =>
      ['ada', 'ben', 'eve'].map((person) => ask(composeCaller(place, person))),
    );
    for (const card of await Promise.all(asking)) {
      expect(writePlainText(card)).toContain('It is gone.');
    }
    expect([fetched, most]).toEqual([12, 3]);
  });

  it('is marked as such only where it does', () => {
    const add = commands.find(({ name }) => name === 'corpus add');
    expect(add?.goesOut?.({ article: 'https://slow.example/' })).toBe(true);
    expect(add?.goesOut?.({ draft: '1', step: 'add' })).toBe(false);
  });
});

function composeCaller(workspace: string, person: string): Caller {
  return {
    place: { adapter: 'slack', workspace, channel: 'C1' },
    person,
    managesPlace: async () => true,
  };
}
