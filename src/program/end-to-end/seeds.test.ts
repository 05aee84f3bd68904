import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card, QuotationBlock } from '../../card/card.ts';
import { readEnvironment } from '../../config/read-environment.ts';
import { sharedFolder } from '../../testing/shared.ts';
import { add } from '../add/add.ts';
import { buildHouse, type House } from '../house/house.ts';

const silent = { info() {}, warn() {}, error() {} };
// Asks faster than people may.
const caller = { place: { adapter: 'test' }, person: 'test', isHost: true } as const;

describe.skipIf(!sharedFolder)(
  'the four articles in ../shared/seeds (skipped where it is absent)',
  () => {
    let folder: string;
    let house: House;
    const lines: string[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'readout-'));
      const environment = readEnvironment({ READOUT_DATA: folder });
      house = await buildHouse({ environment, log: silent });
      const seeds = `${sharedFolder}seeds/`;
      const files = (await readdir(seeds)).map((name) => join(seeds, name));
      const terminal = {
        stdin: process.stdin,
        print: (line: string) => lines.push(line),
        tell() {},
      };
      await add(files, { json: true, dryRun: false, house, terminal });
      await house.indexer.refresh();
    });

    afterAll(async () => {
      await house.store.close();
      await rm(folder, { recursive: true });
    });

    /** Every page of an answer. */
    async function askAll(text: string): Promise<readonly QuotationBlock[]> {
      const quotations: QuotationBlock[] = [];
      let card: Card | undefined = await house.desk.ask(text, caller);
      while (card !== undefined) {
        quotations.push(...card.blocks.filter((block) => block.type === 'quotation'));
        const next: Card['actions'][number] | undefined = card.actions.find(
          ({ label }) => label === 'Next page',
        );
        card = next === undefined ? undefined : await house.desk.dispatch(next, caller);
      }
      return quotations;
    }

    it('are stored as they came, each with its headline', () => {
      const stored = lines.map(
        (line) => JSON.parse(line) as { id: string; headline: string; claims: number },
      );
      expect(stored).toHaveLength(4);
      for (const { headline, claims } of stored) {
        expect(headline).toMatch(/Russia|Beijing|Kazakhstan/u);
        expect(claims).toBeGreaterThan(5);
      }
    });

    it('all have claims about China and Kazakhstan, word for word and from their own words', async () => {
      const quotations = await askAll('/claims china kazakhstan');
      const full = quotations.filter(({ citation }) => citation.kind === 'article');
      expect(new Set(full.map(({ citation }) => citation.articleId)).size).toBe(4);
      for (const { text, citation } of quotations) {
        const article = await house.store.findArticle(citation.articleId);
        expect(text).toBe(article?.text.slice(citation.start, citation.end));
        const passage = article?.passages.find(
          ({ start, end }) => start <= citation.start && citation.end <= end,
        );
        expect(passage?.role).toBe('body');
      }
    });

    it.each([
      ['a comment', '/claims sharing thanks', 'thanks for sharing'],
      ['a biography', '/claims doctoral student', 'doctoral student'],
      ['a caption', '/claims peacekeepers guard an area', 'guard an area'],
      ['a disclaimer', '/claims views expressed', 'opinions of the author'],
      ['a teaser', '/claims aid package House of Representatives', 'substantial aid package'],
      ['a copyright line', '/claims copyright', 'Copyright 2024'],
    ])('are never quoted from %s', async (_case, text, noise) => {
      for (const quotation of await askAll(text)) expect(quotation.text).not.toContain(noise);
    });

    it.each([
      ['Mallinson', 'Kate Mallinson'],
      ['Green', 'Mark Green'],
      ['Weichert', 'Brandon Weichert'],
      ['Lavrov', 'Sergey Lavrov'],
      ['Overchuck', 'Alexey Overchuck'],
      ['Stoltenberg', 'Jens Stoltenberg'],
      ['Antonov', 'Anatoly Antonov'],
      ['Sansone', 'Dominick Sansone'],
    ])('let %s speak by full name', async (surname, name) => {
      const quotations = await askAll(`/claims by:${surname}`);
      const spoken = quotations.filter(({ citation }) => citation.kind === 'article');
      expect(spoken.length).toBeGreaterThan(0);
      for (const { speaker } of spoken) expect(speaker).toContain(name);
    });

    it('are found by metonym, demonym, town and leader alike', async () => {
      const find = async (text: string) =>
        (await house.desk.ask(text, caller)).title.replace(/ about.*/u, '');
      const claims = await find('/claims kazakhstan');
      for (const name of ["Kazakhstan's", 'kazakh', 'Almaty', 'ASTANA']) {
        expect(await find(`/claims ${name}`)).toBe(claims);
      }
      expect(await find('/claims beijing')).toBe(await find('/claims china'));
      expect(await find('/claims xi')).toBe(await find('/claims china'));
    });
  },
);
