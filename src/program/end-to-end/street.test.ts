import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stage } from '../../adapters/adapter.contract.ts';
import { readEnvironment } from '../../config/read-environment.ts';
import { hostileStrings } from '../../testing/sample-cards.ts';
import { buildHouse, type House } from '../house/house.ts';
import { PLATFORMS } from './platforms.contract.ts';

const log = { info() {}, warn() {}, error() {} };
let folder: string;
let house: House;

beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/readout-`);
  house = await buildHouse({ environment: readEnvironment({ READOUT_DATA: folder }), log });
});

afterAll(async () => {
  await house.store.close();
  await rm(folder, { recursive: true });
});

describe.each(PLATFORMS)('the whole street, on %s,', (_name, open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await open(house.desk);
  });
  afterAll(() => stage.close());

  it('answers from the corpus of this repository, page after page', async () => {
    const first = await stage.ask('china kazakhstan');
    expect(first.text).toMatch(/\d+ claims in 4 articles about China and Kazakhstan/u);
    expect(first.text).toContain('(abstract)');
    const second = await stage.press(first, 'Next page');
    expect(second.text).toMatch(/Page 2 of \d+/u);
    expect(second.buttons.slice(0, 3)).toEqual(['Previous page', 'Next page', 'Share here']);
    expect(second.buttons.slice(3)).toContain('Context 1');
  });

  it.each([
    ['nothing', ''],
    ['10,000 letters', 'x'.repeat(10_000)],
    ['control characters alone', '\u0000\u0007'],
  ])('says what is wrong with %s', async (_case, words) => {
    const { text, isPrivate } = await stage.ask(words);
    expect(text).toMatch(/problem/iu);
    expect(isPrivate).toBe(true);
  });

  it.each(hostileStrings)('answers %j as words', async (words) => {
    const { text } = await stage.ask(words);
    expect(text.length).toBeGreaterThan(10);
  });

  it('sends nothing that the platform would refuse', () => {
    expect(stage.findFaults()).toEqual([]);
  });
});
