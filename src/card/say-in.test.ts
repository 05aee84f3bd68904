import { describe, expect, it } from 'vitest';
import { tellSpeakers } from '../messages/card-words.ts';
import { openSay } from '../messages/say.ts';
import { sampleAnswer, sampleQuotation } from '../testing/sample-cards.ts';
import { sayIn } from './say-in.ts';

describe('sayIn', () => {
  it('names the language and those whom an article does not name, and leaves quotations and names alone', () => {
    const unnamed = { ...sampleQuotation, speaker: 'unnamed speaker' };
    const card = { ...sampleAnswer, blocks: [sampleQuotation, unnamed] };
    const said = sayIn(card, tellSpeakers(openSay('ru')));
    expect(said.language).toBe('ru');
    expect(said.blocks).toEqual([
      { ...sampleQuotation, language: 'ru' },
      { ...unnamed, speaker: 'говорящий не назван', language: 'ru' },
    ]);
    expect(sayIn(card, tellSpeakers(openSay('en')))).toBe(card);
  });
});
