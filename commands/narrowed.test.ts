import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../src/card/card.ts';
import type { OptionTable } from '../src/commands/command.ts';
import { readText } from '../src/commands/typing/read-text.ts';
import { commands } from './index.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

/** Commands that add, decide, or tell of what people do. */
const ASK_NOTHING: readonly string[] = [
  'discussion vote',
  'discussion reason',
  'discussion collect',
  'discussion results',
  'discussion list',
  'discussion close',
  'predictions resolve',
  'predictions confirm',
  'readings show',
  'readings done',
  'digest list',
  'digest now',
  'digest pause',
  'digest resume',
  'digest remove',
  'digest mute',
  'digest read',
  'digest deliveries',
  'digest retry',
  'corpus add',
  'corpus feed add',
  'corpus feed import',
  'corpus feed list',
  'corpus feed remove',
  'collection add',
  'collection remove',
  'collection list',
  'collection show',
  'collection drop',
  'home',
  'settings show',
  'settings change',
  'forget me',
  'help',
];

/** Whether a command can be narrowed, by an option or within its query. */
function listScoped(options: OptionTable): boolean {
  return Object.entries(options).some(
    ([name, { marks }]) => name === 'in' || marks === 'any' || marks?.includes('in'),
  );
}

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
    ['/timeline like:"it would lift its fees"', 'in:week-3'],
    ['/predictions list southland', 'in:week-3'],
    ['/cite southland', 'in:week-3'],
    ['/discuss southland', 'in:week-3'],
    ['/discuss southland', 'in:"Tariffs fall at last"'],
    ['/verify "We keep our word"', 'in:week-3'],
    ['/context locks', 'in:week-3'],
    ['/predictions track tariffs', 'in:week-3'],
  ])('%s %s quotes its articles alone', async (asked, narrowed) => {
    const headlines = listHeadlines(await ask(`${asked} ${narrowed}`));
    expect(headlines).toEqual(['Tariffs fall at last']);
  });

  it.each([
    ['/verify "every ship that pays its dues"', /^Not found/u],
    ['/corpus changes', /^No change in 1 article/u],
    ['/digest subscribe when:"every monday 9:00"', /./u],
  ])('%s knows nothing of what lies outside', async (asked, title) => {
    const card = await ask(`${asked} in:week-3`);
    expect(card.title).toMatch(title);
    expect(listHeadlines(card)).toEqual([]);
    expect(card.kind).not.toBe('problem');
  });

  it('assigns an article of the collection, and lists what is assigned of it', async () => {
    const assigned = await ask('/readings assign locks due:"in 30 days" in:week-3');
    expect(JSON.stringify(assigned)).toContain('Tariffs fall at last');
    await ask('/readings assign river-post/2026-03-02-ports due:"in 30 days"');
    const all = JSON.stringify(await ask('/readings list'));
    const narrowed = JSON.stringify(await ask('/readings list in:week-3'));
    expect(all).toContain('Ports on the river');
    expect(narrowed).toContain('Tariffs fall at last');
    expect(narrowed).not.toContain('Ports on the river');
  });

  it('keeps an eye on predictions of the collection alone', async () => {
    await ask('/predictions track "lift its fees" by:2026-03-01');
    await ask('/predictions track "demand 40 million crowns" by:2026-03-01');
    for (const asked of ['/predictions due', '/predictions score']) {
      const [all, narrowed] = [await ask(asked), await ask(`${asked} in:week-3`)];
      expect(JSON.stringify(all.blocks)).toContain('Lena Quist');
      expect(JSON.stringify(narrowed.blocks)).toContain('Tam Reyes');
      expect(JSON.stringify(narrowed.blocks)).not.toContain('Lena Quist');
    }
  });

  it('brings evidence of the collection into a discussion', async () => {
    await ask('/discuss southland');
    const [number] = /\d+/u.exec(JSON.stringify((await ask('/discussion list')).blocks)) ?? [];
    const added = await ask(`/discussion add "keep our word" in:week-3 discussion:${number}`);
    const { file } = await ask(`/export discussion ${number}`);
    expect(file?.text).toContain('Tariffs fall at last');
    expect(added.kind).toBe('answer');
  });

  it.each([
    '/claims southland in:week-9',
    '/compare "Mira Oland" "Tam Reyes" in:week-9',
    '/verify "We keep our word" in:week-9',
    '/catchup in:week-9',
    '/export /claims southland in:week-9',
  ])('%s says that nothing is called that', async (asked) => {
    expect(await ask(asked)).toMatchObject({
      kind: 'problem',
      title: 'There is no collection “week-9”, and no article is called that',
    });
  });

  it.each(
    commands.filter(({ options }) => !listScoped(options)).map(({ name }) => name),
  )('/%s says why it cannot be narrowed', async (name) => {
    const card = await ask(`/${name} in:week-3`);
    expect(card.kind).toBe('problem');
    expect(JSON.stringify(card.blocks)).toContain('“in:” narrows what is asked of articles');
  });

  it('knows every command that asks of articles', () => {
    const others = commands.filter(({ options }) => !listScoped(options));
    expect(others.map(({ name }) => name)).toEqual(ASK_NOTHING);
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

describe('a comparison on claims like another', () => {
  const quote = ({ blocks }: Card): readonly string[] =>
    blocks.flatMap((each) => (each.type === 'quotation' ? [each.text] : []));

  it('is the same whether the other is named by its id or by its words', async () => {
    const card = await ask('/claims "lift its fees"');
    const [words] = quote(card);
    const id = card.actions.find(({ command }) => command === 'context')?.options['claim'];
    const sides = '/compare "Mira Oland" "Ben Cole"';
    const byWords = quote(await ask(`${sides} like:"${words}"`));
    expect(byWords.length).toBeGreaterThan(0);
    expect(quote(await ask(`${sides} like:${id}`))).toEqual(byWords);
  });
});
