import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePlainText } from '../src/card/plain-text.ts';
import type { Caller } from '../src/commands/callers/caller.ts';
import { readText } from '../src/commands/typing/read-text.ts';
import { commands } from './index.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

let house: SampleHouse;
beforeAll(async () => {
  house = await buildSampleHouse('invented');
});
afterAll(() => house.close());

const BEN: Partial<Caller> = { person: 'ben', name: 'Ben' };
const CYD: Partial<Caller> = { person: 'cyd', name: 'Cyd' };
const ELSEWHERE: Partial<Caller> = {
  place: { adapter: 'discord', workspace: 'G1', channel: 'C9' },
};
const TARIFFS = 'river-post/2026-05-20-tariffs';

async function ask(text: string, who: Partial<Caller> = {}): Promise<string> {
  const read = readText(text, commands);
  const card =
    'problem' in read
      ? read.problem
      : await house.run(read.invocation.command, read.invocation.options, who);
  const buttons = card.actions.map(({ label }) => `[${label}]`).join(' ');
  return `${card.kind}: ${writePlainText(card)} ${buttons}`;
}

describe('/readings', () => {
  it('are assigned, listed and done; who is through is told to whoever assigned it alone', async () => {
    const assigned = await ask(`/readings assign ${TARIFFS} to:U1,@U2 due:"in 5 days"`);
    expect(assigned).toMatch(
      /^answer: This is reading 1\b.*River Post.*for U1 and U2; assigned by Ada\..*Nobody is through/su,
    );
    expect(await ask('/readings list', BEN)).toMatch(/1 reading\b.*\[I am through with 1\]/su);

    const done = await ask('/readings done 1', BEN);
    expect(done).toMatch(/^answer: Noted: you are through with reading 1.*You are through\./su);
    expect(await ask('/readings done 1', BEN)).toContain('It was noted before');
    const toOthers = await ask('/readings list', CYD);
    expect(toOthers).not.toContain('Ben');
    expect(await ask('/readings list')).toContain('Through: Ben; you alone are told');
    // What “Share here” posts for all.
    expect(await ask('/readings show 1')).toMatch(
      /^answer: Reading 1\b(?!.*(?:Ben|hrough:)).*\[Share here\]/su,
    );
  });

  it('offer a discussion from the third member on, where nothing in the article is opposed', async () => {
    await ask('/readings assign "lift its fees" due:friday');
    await ask('/readings done 2', BEN);
    expect(await ask('/readings done 2', CYD)).not.toContain('the discussion can open');
    expect(await ask('/readings done 2')).toMatch(/the discussion can open.*\[Discuss 2\]/su);
    expect(await ask('/readings list', CYD)).not.toMatch(/Ben|Ada and/u);
  });

  it('open a discussion by themselves with the third member, once', async () => {
    const assigned = await ask('/readings assign river-post/2026-03-02-ports due:friday');
    const [, number = ''] = /This is reading (\d+)/u.exec(assigned) ?? [];
    for (const who of [BEN, CYD]) await ask(`/readings done ${number}`, who);
    expect(await ask('/discussion list', BEN)).toContain('Nothing was discussed');
    const third = await ask(`/readings done ${number}`);
    expect(third).toMatch(/Discussion 1: Ports on the river.* opens in the channel now/su);
    expect(third).not.toContain(`[Discuss ${number}]`);
    await ask(`/readings done ${number}`);
    await ask(`/readings done ${number}`, { person: 'dan', name: 'Dan' });
    expect(await ask('/discussion list', BEN)).toContain('1 discussion');
  });

  it('open no second discussion where the third is forgotten and is through once more', async () => {
    const assigned = await ask('/readings assign river-post/2026-03-02-ports due:friday');
    const [, number = ''] = /This is reading (\d+)/u.exec(assigned) ?? [];
    const eve = { person: 'eve', name: 'Eve' };
    for (const who of [BEN, CYD]) await ask(`/readings done ${number}`, who);
    expect(await ask(`/readings done ${number}`, eve)).toContain('opens in the channel now');
    await ask('/forget me sure:yes', eve);
    const again = await ask(`/readings done ${number}`, eve);
    expect(again).toContain('Noted: you are through');
    expect(again).not.toContain('opens in the channel now');
  });

  it('open one discussion where several press at once', async () => {
    const assigned = await ask('/readings assign river-post/2026-03-02-ports due:friday');
    const [, number = ''] = /This is reading (\d+)/u.exec(assigned) ?? [];
    await ask(`/readings done ${number}`, BEN);
    const together = [CYD, {}, { person: 'dan', name: 'Dan' }];
    const told = await Promise.all(together.map((who) => ask(`/readings done ${number}`, who)));
    expect(told.filter((each) => each.includes('opens in the channel now'))).toHaveLength(1);
  });

  it('stand in a digest and in what one catches up on, of their group alone', async () => {
    await ask(`/readings assign ${TARIFFS} due:tomorrow`);
    expect(await ask('/digest preview')).toMatch(/Reading \d+: “.*”, due /u);
    expect(await ask('/catchup')).toMatch(/Reading \d+: “.*”, due /u);
    expect(await ask('/digest preview', ELSEWHERE)).not.toContain('Reading ');
  });

  it('are those of one group alone', async () => {
    await ask(`/readings assign ${TARIFFS} due:tomorrow`);
    expect(await ask('/readings list', ELSEWHERE)).toMatch(/^empty: Nothing is to be read/u);
    expect(await ask('/readings done 1', ELSEWHERE)).toMatch(
      /^problem: The group has no reading 1/u,
    );
  });

  it.each([
    ['/readings assign zzzzqqqq due:friday', 'problem: No such article'],
    ['/readings assign river-post/removed due:friday', 'It may have been removed'],
    [`/readings assign ${TARIFFS} due:someday`, 'due: Write a day such as friday'],
    [`/readings assign ${TARIFFS} due:2020-01-01`, 'due: 2020-01-01 is over'],
    ['/readings assign article:southland', 'due: It is missing'],
    [`/readings assign ${TARIFFS} due:friday to:kim`, 'to: “kim” names nobody'],
    [`/readings assign ${TARIFFS} due:friday to:managers`, 'to: “managers” names nobody'],
    ['/readings done 99', 'problem: The group has no reading 99'],
    ['/readings done x', 'no whole number'],
  ])('answer %s with what to do', async (text, answer) => {
    expect(await ask(text)).toContain(answer);
  });
});
