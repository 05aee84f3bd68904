import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../src/card/card.ts';
import { readText } from '../src/commands/read-text.ts';
import { commands } from './index.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

let house: SampleHouse;
beforeAll(async () => {
  house = await buildSampleHouse('invented');
  await house.run('collection add', { name: 'week-3', articles: 'Tariffs fall at last' });
});
afterAll(() => house.close());

async function ask(text: string): Promise<Card> {
  const read = readText(text, commands);
  return 'problem' in read
    ? read.problem
    : house.run(read.invocation.command, read.invocation.options);
}

function listHeadlines({ blocks }: Card): readonly string[] {
  const all = blocks.flatMap((each) => (each.type === 'quotation' ? [each.citation.headline] : []));
  return [...new Set(all)];
}

describe('a question that is narrowed to a collection', () => {
  it.each([
    ['/claims southland', 'in:week-3'],
    ['/timeline southland', 'in:week-3'],
    ['/predictions list southland', 'in:week-3'],
    ['/cite southland', 'in:week-3'],
    ['/discuss southland', 'in:week-3'],
    ['/discuss southland', 'in:"Tariffs fall at last"'],
  ])('%s %s quotes its articles alone', async (asked, narrowed) => {
    const headlines = listHeadlines(await ask(`${asked} ${narrowed}`));
    expect(headlines).toEqual(['Tariffs fall at last']);
  });

  it.each([
    '/claims southland',
    '/timeline southland',
    '/cite locks',
    '/discuss southland',
  ])('%s quotes others without it', async (asked) => {
    expect(listHeadlines(await ask(asked))).not.toEqual(['Tariffs fall at last']);
  });

  it.each([
    '/digest preview southland in:week-3',
    '/catchup southland in:week-3',
  ])('%s is understood', async (asked) => {
    const card = await ask(asked);
    expect(card.kind).toMatch(/^(?:answer|empty)$/u);
    expect(listHeadlines(card).filter((each) => each !== 'Tariffs fall at last')).toEqual([]);
  });
});
