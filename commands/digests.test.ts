import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePlainText } from '../src/card/plain-text.ts';
import { readText } from '../src/commands/read-text.ts';
import { commands } from './index.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

let house: SampleHouse;
beforeAll(async () => {
  house = await buildSampleHouse('invented');
});
afterAll(() => house.close());

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
    expect(await ask('/digest pause 2')).toContain('The digest rests now');
    expect(await ask('/digest list')).toMatch(/2: every Friday.*It is paused/su);
    expect(await ask('/digest resume 2')).toMatch(/The digest comes again.*Next:\n\n- Fri/su);
    expect(await ask('/digest now 2')).toContain('comes within a minute');
    expect(await ask('/digest remove 2')).toContain('The digest is gone');
    expect(await ask('/digest list')).toContain('1 subscription');
  });

  it('takes a topic before the time, says that nothing is about it, and leaves another out', async () => {
    expect(await ask('/digest subscribe purple cows every monday 09:00 UTC')).toMatch(
      /on “purple cows”.*No claim that is stored now is about it/su,
    );
    expect(await ask('/digest mute northland number:2')).toContain('on “purple cows -"northland"”');
    expect(await ask('/digest mute northland')).toContain('number: Give its number');
    expect(await ask('/digest mute northland number:9')).toContain('no subscription with that');
    expect(await ask('/digest remove 2')).toContain('The digest is gone');
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
    ['/digest pause 7', 'problem', 'no subscription with that number'],
    ['/digest pause x', 'problem', 'no whole number'],
    ['/digest preview purple', 'empty', 'on “purple”'],
    ['/digest preview', 'answer: Digest, ', 'Why each quotation was chosen'],
    ['/digest preview northland southland', 'answer: Digest on “northland southland”', 'new claim'],
  ])('answers %s', async (text, ...words) => {
    const answer = await ask(text);
    for (const each of words) expect(answer).toContain(each);
  });
});
