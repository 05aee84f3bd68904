import { expect, it } from 'vitest';
import { createKeptAnswers } from './kept-answers.ts';

const count = () => {
  let asked = 0;
  return async () => {
    asked += 1;
    return asked;
  };
};

it('answers the same question once, until something changes', async () => {
  const kept = createKeptAnswers();
  const answer = count();
  expect(await kept.give(['find', { words: 'ports' }], answer)).toBe(1);
  expect(await kept.give(['find', { words: 'ports' }], answer)).toBe(1);
  expect(await kept.give(['find', { words: 'port' }], answer)).toBe(2);
  kept.clear();
  expect(await kept.give(['find', { words: 'ports' }], answer)).toBe(3);
});

it('keeps the hundred that were asked for last', async () => {
  const kept = createKeptAnswers();
  const answer = count();
  await kept.give('first', answer);
  for (let number = 0; number < 99; number += 1) await kept.give(number, answer);
  expect(await kept.give('first', answer)).toBe(1);
  await kept.give('one more', answer);
  expect(await kept.give(0, answer)).toBe(102);
  expect(await kept.give('first', answer)).toBe(1);
});

it('asks again after a fault', async () => {
  const kept = createKeptAnswers();
  await expect(kept.give('all', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await kept.give('all', async () => 'there')).toBe('there');
});
