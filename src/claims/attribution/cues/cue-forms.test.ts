import { describe, expect, it } from 'vitest';
import { findCueForm } from './cue-forms.ts';

describe('findCueForm', () => {
  it.each([
    ['said', 'say', 'past'],
    ['says', 'say', 's'],
    ['denies', 'deny', 's'],
    ['replied', 'reply', 'past'],
    ['describing', 'describe', 'ing'],
    ['quipped', 'quip', 'past'],
    ['written', 'write', 'participle'],
    ['stresses', 'stress', 's'],
    ['agreeing', 'agree', 'ing'],
  ])('reads %s as %s', (word, lemma, form) => {
    const found = findCueForm(word);
    expect([found?.verb.lemma, found?.form]).toEqual([lemma, form]);
  });

  it('knows nothing of other verbs', () => {
    expect(findCueForm('walked')).toBeUndefined();
  });

  it('keeps the first class of a verb in several rows', () => {
    expect(findCueForm('deny')?.verb.class).toBe('deny');
    expect(findCueForm('describe')?.verb.class).toBe('judge');
  });
});
