import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stage } from '../../adapters/adapter.contract.ts';
import { readEnvironment } from '../../config/read-environment.ts';
import { buildHouse, type House } from '../house/house.ts';
import { PLATFORMS } from './platforms.contract.ts';

const log = { info() {}, warn() {}, error() {} };
/** Longer than what an option takes that is no paragraph. */
const PARAGRAPH = 'China will benefit from what Russia does in Kazakhstan, and trusts it. '.repeat(
  9,
);
let folder: string;
let house: House;
let claimId: string;

beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/readout-`);
  house = await buildHouse({ environment: readEnvironment({ READOUT_DATA: folder }), log });
  const { findings } = await house.briefing.findClaims({ about: 'china benefits', page: 1 });
  claimId = String(findings[0]?.claim.id);
});

afterAll(async () => {
  await house.store.close();
  await rm(folder, { recursive: true });
});

describe.each(PLATFORMS)('the list of whom to compare with, on %s,', (_name, open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await open(house.desk);
  });
  afterAll(() => stage.close());

  it.each([
    ['names', () => 'china russia'],
    ['a text they are to be like', () => 'like:"China will benefit from Russia"'],
    ['a pasted paragraph', () => `like:"${PARAGRAPH}"`],
    ['a claim by its id', () => `like:${claimId}`],
    ['an article', () => 'china in:"Russia Risks China’s Ire While Posturing With Kazakhstan"'],
    ['marks in a text', () => 'like:"China ‘benefits’ \\\\ from: Russia" hedged:no'],
  ])('gives the comparison on what was asked for: %s', async (_case, ask) => {
    const first = await stage.ask(ask());
    const menu = [...first.menus.keys()].find((label) => /^Compare .+ with …$/u.test(label)) ?? '';
    const [chosen = ''] = first.menus.get(menu) ?? [];
    const { text } = await stage.choose(first, menu, chosen);
    expect(text).toMatch(
      /.+ and .+: \d+ (?:opposed|agreeing|side by side|of one side|claims?, no pair among them)/u,
    );
    // A person whom the gazetteer knows is called as it calls them.
    expect(text.match(/is read as a speaker/gu)).toHaveLength(2);
    expect(text).toContain('Only topic: ');
  });

  it('sends nothing that the platform would refuse', () => {
    expect(stage.findFaults()).toEqual([]);
  });
});
