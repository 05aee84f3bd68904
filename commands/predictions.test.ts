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
const ELSEWHERE: Partial<Caller> = {
  place: { adapter: 'discord', workspace: 'G1', channel: 'C9' },
};

async function ask(text: string, who: Partial<Caller> = {}): Promise<string> {
  const read = readText(text, commands);
  const card =
    'problem' in read
      ? read.problem
      : await house.run(read.invocation.command, read.invocation.options, who);
  return `${card.kind}: ${writePlainText(card)}`;
}

describe('/predictions', () => {
  it('are listed as articles make them, with the day they name', async () => {
    const listed = await ask('/predictions list southland fees');
    expect(listed).toMatch(/lift its fees by the end of 2026/);
    expect(listed).toContain('Quotation 1: by 2026-12-31.');
  });

  it('are tracked once, resolved by two members, and scored', async () => {
    const tracked = await ask('/predictions track "lift its fees by the end of 2026"');
    expect(tracked).toMatch(
      /answer: The group tracks this as prediction 1.*until 2026-12-31; tracked by Ada/su,
    );
    expect(await ask('/predictions track "lift its fees by the end of 2026"', BEN)).toContain(
      'The group tracks this already, as prediction 1',
    );
    expect(await ask('/predictions list southland fees')).toMatch(
      /1 tracked prediction.*Prediction 1/su,
    );

    expect(await ask('/predictions confirm 1', BEN)).toContain('Nobody has said yet');
    const proposed = await ask('/predictions resolve 1 partly Some fees were lifted');
    expect(proposed).toMatch(/Ada holds: came true in part \(Some fees were lifted\)/u);
    expect(await ask('/predictions confirm 1')).toMatch(/^problem: You proposed it/u);
    expect(await ask('/predictions score')).toContain('0 predictions resolved, 1 open');

    expect(await ask('/predictions resolve 1 did-not Most were kept', BEN)).toContain('Ben holds');
    expect(await ask('/predictions confirm 1')).toMatch(
      /^answer: Prediction 1 is resolved.*Ada confirmed it/su,
    );
    expect(await ask('/predictions resolve 1 came-true x')).toMatch(
      /^problem: Prediction 1 is resolved already/u,
    );
    expect(await ask('/predictions score')).toMatch(
      /1 prediction resolved, 0 open.*Tam Reyes: 1 did not come true.*River Post: 1 did not come true/su,
    );
    expect(await ask('/predictions due')).toMatch(/^empty/u);
  });

  it('keep those that nobody gave a day among the due ones, after the others', async () => {
    expect(await ask('/predictions track "the locks need repair"')).toContain('no day named');
    expect(await ask('/predictions track "open the locks in 2027" by:2020')).toContain(
      'until 2020-12-31',
    );
    expect(await ask('/predictions due')).toMatch(
      /^answer: 2 predictions to resolve.*open the locks.*need repair/su,
    );
  });

  it('are not tracked where the words fit several claims: those are shown, predictions first', async () => {
    const card = await house.run('predictions track', { claim: 'southland', by: '2030' });
    expect(card.title).toMatch(/^\d claims may be meant$/u);
    const [first] = card.actions;
    expect(first).toMatchObject({ label: 'Track 1', command: 'predictions track' });
    expect(card.actions.every(({ options }) => options['by'] === '2030')).toBe(true);
    const [quoted] = card.blocks.flatMap((each) => (each.type === 'quotation' ? [each.text] : []));
    expect(quoted).toMatch(/lift its fees|open the locks/u);
    const near = await house.run('predictions track', { claim: 'lockss need repairr' });
    expect(near.title).toMatch(/may be meant$/u);
  });

  it('can be tracked from an answer that has some, and from the context of any claim', async () => {
    const answer = await house.run('claims', { about: 'southland fees' });
    const track = answer.actions.find(({ command }) => command === 'predictions track');
    expect(track?.label).toMatch(/^Track (?:a prediction|prediction \d)$/u);
    const [named = ''] = (track?.options['claim'] ?? '').split(' ');
    const context = await house.run('context', { claim: named });
    expect(context.actions.map(({ label }) => label)).toContain('Track prediction');
    const taken = await house.run('predictions track', { claim: named });
    expect(taken.title).toMatch(/^The group tracks this/u);
  });

  it('are those of one group alone', async () => {
    await ask('/predictions track "the locks need repair"');
    expect(await ask('/predictions due', ELSEWHERE)).toMatch(/^empty: No prediction is due/u);
    expect(await ask('/predictions confirm 1', ELSEWHERE)).toMatch(
      /^problem: The group has no prediction 1/u,
    );
    expect(await ask('/predictions score', ELSEWHERE)).toMatch(
      /^problem: The group tracks no predictions/u,
    );
  });

  it('are confirmed as whoever pressed “Confirm” saw them', async () => {
    await ask('/predictions track "the locks need repair"');
    const resolve = (outcome: string, evidence: string) =>
      house.run('predictions resolve', { prediction: '2', outcome, evidence });
    const seen = await resolve('came-true', 'They were repaired');
    const [, confirm] = seen.actions;
    expect(confirm).toMatchObject({ command: 'predictions confirm' });
    await new Promise((resolved) => setTimeout(resolved, 2));
    await resolve('did-not', 'They were not');
    const card = await house.run('predictions confirm', confirm?.options ?? {}, BEN);
    expect(card.title).toContain('proposed anew meanwhile');
    expect(writePlainText(card)).toContain('did not come true (They were not)');
    const [, again] = card.actions;
    expect(await ask('/predictions score')).not.toContain('2 predictions resolved');
    const confirmed = await house.run('predictions confirm', again?.options ?? {}, BEN);
    expect(confirmed.title).toBe('Prediction 2 is resolved');
  });

  it.each([
    ['/predictions track zzzzqqqq', 'problem: No such claim'],
    ['/predictions resolve 99 partly x', 'problem: The group has no prediction 99'],
    ['/predictions resolve 1 perhaps x', 'came-true, did-not, partly'],
    ['/predictions resolve 1 partly', 'evidence: It is missing'],
    ['/predictions list zzzzqqqq', 'empty: No predictions about “zzzzqqqq”'],
  ])('answer %s with what to do', async (text, answer) => {
    expect(await ask(text)).toContain(answer);
  });
});

describe('/predictions of a member who is forgotten', () => {
  it('are resolved by two all the same', async () => {
    const tracked = await ask('/predictions track "stay where they are until 2027"');
    const [, number = ''] = /as prediction (\d+)/u.exec(tracked) ?? [];
    const proposed = await ask(`/predictions resolve ${number} came-true I saw it`, BEN);
    expect(proposed).toContain('Ben holds');
    expect(await ask('/forget me sure:yes', BEN)).toMatch(/^answer/u);
    expect(await ask(`/predictions confirm ${number}`, BEN)).toContain('Nobody has said yet');
    expect(await ask('/predictions due')).not.toContain('I saw it');
  });
});
