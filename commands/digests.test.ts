import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../src/card/card.ts';
import { writePlainText } from '../src/card/plain-text.ts';
import { readText } from '../src/commands/typing/read-text.ts';
import { commands } from './index.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

let house: SampleHouse;
beforeAll(async () => {
  house = await buildSampleHouse('invented');
});
afterAll(() => house.close());

const SHOW = { command: 'help', options: {} };

async function ask(text: string): Promise<string> {
  const read = readText(text, commands);
  const card =
    'problem' in read
      ? read.problem
      : await house.run(read.invocation.command, read.invocation.options);
  return `${card.kind}: ${writePlainText(card)}`;
}

describe('/digest', () => {
  it('is made, listed, rested, resumed, brought at once and removed', async () => {
    expect(await ask('/digest subscribe every friday 09:00 Asia/Almaty about:northland')).toMatch(
      /^answer: This channel gets a digest every Friday at 09:00 \(Asia\/Almaty\).*on “northland”.*Next:\n\n(?:- Fri, .+ 09:00 \(Asia\/Almaty\)\n?){3}\n/su,
    );
    expect(await ask('/digest list')).toMatch(
      /^answer: 2 subscriptions.*1: every Monday.*It is paused\..*2: every Friday/su,
    );
    expect(await ask('/digest pause 2')).toMatch(/The digest rests now.*When: every Friday/su);
    expect(await ask('/digest list')).toMatch(/2: every Friday.*It is paused/su);
    expect(await ask('/digest resume 2')).toMatch(/The digest comes again.*Next:\n\n- Fri/su);
    expect(await ask('/digest now 2')).toContain('comes within a minute');
    expect(await ask('/digest preview 2')).toMatch(/Digest on “northland”/u);
    expect(await ask('/digest preview 9')).toMatch(/Digest on “9”/u);
    expect(await ask('/digest remove 2')).toMatch(
      /The digest is gone(?!.*(?:Next:|rests|paused))/su,
    );
    expect(await ask('/digest list')).toContain('1 subscription');
  });

  it('takes a topic before the time, says that nothing is about it, and leaves another out', async () => {
    expect(await ask('/digest subscribe purple cows every monday 09:00 UTC')).toMatch(
      /on “purple cows”.*No claim that is stored now is about it/su,
    );
    expect(await ask('/digest mute northland number:2')).toContain('on “purple cows -"northland"”');
    expect(await ask('/digest mute northland')).toMatch(/Which digest\?.*1: .*2: every Monday/su);
    expect(await ask('/digest mute 2')).toMatch(
      /^problem: Say which topic.*\/digest mute turkey number:2/su,
    );
    expect(await ask('/digest mute northland number:9')).toContain('no such subscription');
    expect(await ask('/digest remove 2')).toContain('The digest is gone');
  });

  it('is changed by the button of an older list, whatever number it has by now', async () => {
    for (const about of ['northland', 'southland']) {
      await ask(`/digest subscribe every friday 09:00 UTC about:${about}`);
    }
    const listed = await house.run('digest list', {});
    const press = (label: string): Promise<Card> => {
      const { command, options } = listed.actions.find((each) => each.label === label) ?? SHOW;
      return house.run(command, options);
    };
    expect(writePlainText(await press('Remove 2'))).toContain('northland');
    const paused = await press('Pause 3');
    expect(writePlainText(paused)).toContain('southland');
    expect(paused.actions).toMatchObject([{ label: 'Resume', command: 'digest resume' }]);
    expect(writePlainText(await press('Remove 3'))).toContain('southland');
    expect((await press('Remove 3')).kind).toBe('problem');
  });

  it.each([
    'pause',
    'resume',
    'remove',
    'now',
  ])('lets choose which one to %s where no number is given, and takes the only one', async (name) => {
    await ask('/digest subscribe every friday 09:00 UTC about:northland');
    const { kind, menus = [] } = await house.run(`digest ${name}`, {});
    expect(kind).toBe('problem');
    expect(menus).toMatchObject([{ command: `digest ${name}`, fields: ['subscription'] }]);
    const [, friday] = menus[0]?.choices ?? [];
    expect(friday?.label).toBe('2: every Friday at 09:00 (UTC) · northland');
    expect((await house.run('digest remove', { subscription: friday?.value ?? '' })).kind).toBe(
      'answer',
    );
    // The sample's own is the only one left, and stays.
    if (name !== 'remove') expect((await house.run(`digest ${name}`, {})).kind).toBe('answer');
    await house.run('digest pause', { number: '1' });
  });

  it('refuses the 51st subscription of a channel with a sentence', async () => {
    for (let at = 2; at <= 50; at += 1) await ask('/digest subscribe daily 09:00');
    expect(await ask('/digest subscribe daily 09:00')).toContain('50 subscriptions, and no more');
    for (let at = 50; at > 1; at -= 1) await ask(`/digest remove ${at}`);
  });

  it.each([
    ['/digest deliveries', 'Send again|No digest|deliver'],
    ['/digest retry 0123', 'No issue with that name waits'],
    ['/digest read 0123', 'There is no such issue here'],
  ])('answers %s', async (text, words) => {
    expect(await ask(text)).toMatch(new RegExp(words, 'u'));
  });

  it.each([
    ['/digest subscribe every 31st', 'problem: That is no subscription yet', 'Not every month'],
    ['/digest subscribe every monday 25:00', 'problem', '“25:00” is no time of day'],
    ['/digest subscribe every monday 09:00 Asia/Almata', 'problem', 'did you mean Asia/Almaty?'],
    ['/digest subscribe', 'problem', 'when: It is missing.'],
    ['/digest pause 7', 'problem', 'no such subscription'],
    ['/digest pause x', 'problem', 'no whole number'],
    ['/digest preview purple', 'empty', 'on “purple”'],
    ['/digest preview', 'answer: Digest, ', 'Why each quotation was chosen'],
    ['/digest preview northland southland', 'answer: Digest on “northland southland”', 'new claim'],
  ])('answers %s', async (text, ...words) => {
    const answer = await ask(text);
    for (const each of words) expect(answer).toContain(each);
  });
});
