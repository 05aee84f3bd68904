import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../src/card/card.ts';
import { writePlainText } from '../src/card/plain-text.ts';
import { readText } from '../src/commands/typing/read-text.ts';
import { commands } from './index.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

let house: SampleHouse;
beforeAll(async () => {
  house = await buildSampleHouse('shipped');
});
afterAll(() => house.close());

async function ask(text: string): Promise<Card> {
  const read = readText(text, commands);
  if ('problem' in read) return read.problem;
  return await house.run(read.invocation.command, read.invocation.options);
}

describe('/discussion', () => {
  it.each([
    '/discussion vote a',
    '/discussion reason It says so.',
    '/discussion results',
    '/discussion add Kazakh uranium',
    '/discussion close',
  ])('lets choose where %s may mean several, and goes on with what was typed', async (text) => {
    while (writePlainText(await ask('/discussion list')).split(' – open').length < 3) {
      expect((await ask('/discuss china kazakhstan')).kind).toBe('answer');
    }
    const card = await ask(text);
    expect(card.title).toBe('Several discussions are open in this channel');
    const [menu] = card.menus ?? [];
    const [choice] = menu?.choices ?? [];
    if (menu === undefined || choice === undefined) throw new Error('Nothing can be chosen.');
    expect(choice.label).toContain('china kazakhstan');
    const options = { ...menu.options, discussion: choice.value };
    expect((await house.run(menu.command, options)).kind).toBe('answer');
  });
});
