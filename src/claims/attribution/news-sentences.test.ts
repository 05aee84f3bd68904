import { describe, expect, it } from 'vitest';
import { readPassage } from './attribution.ts';
import { readSample } from './read-sample.contract.ts';

describe('who shares a subject', () => {
  it.each([
    [
      'is the nearer one, where a thing happens before a participle',
      'Shares in the mill fell on Friday after Park cut the wages, blaming the rain.',
      ['Park | blaming | the rain'],
    ],
    [
      'is the nearer one, where something comes as another speaks',
      'The vote came hours after Ada Park urged calm and warned that the dam would break.',
      ['Ada Park | warned | that the dam would break'],
    ],
    [
      'is the main one, where it can speak',
      'Park left the room after Lee had spoken, saying that the dam would break.',
      ['Park | saying | that the dam would break'],
    ],
    [
      'is the main one, whatever becomes of it',
      'Ada Park came after Lee had left, saying that the dam would break.',
      ['Ada Park | saying | that the dam would break'],
    ],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('what stands around its cue', () => {
  it.each([
    [
      'goes on where a form of “be” waits for the rest',
      'It was, Park said, about money.',
      ['Park | said | It was / about money'],
    ],
    [
      'goes on where a verb waits for its object, and ends at the dash',
      'It ignored, he said, the role of the mill – a nod to Park.',
      ['he | said | It ignored / the role of the mill'],
    ],
    [
      'is all that stands before, where nothing is awaited',
      'The talks had ended, Park said, adding that she was tired.',
      ['Park | said | The talks had ended', 'Park | adding | that she was tired'],
    ],
    [
      'begins with the noun that a relative clause hangs on',
      'The mill held drills, a step that, according to Park, worried the town.',
      ['Park | according to | a step that / worried the town'],
    ],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('what is said', () => {
  it.each([
    [
      'ends before the verb of the subject that its cue belongs to',
      'Critics who predicted that the dam would break without repairs were wrong.',
      ['who | predicted | that the dam would break without repairs'],
    ],
    [
      'ends before what its speaker did not do',
      'Park told the board that prices had doubled, but did not give figures.',
      ['Park | told | that prices had doubled'],
    ],
    [
      'ends before a clause of the author, where it is denied',
      'Park denies taking bribes, and I have seen no proof of it.',
      ['Park | denies | taking bribes'],
    ],
    [
      'is introduced behind a name that ends like a plural',
      'The Institute for Strategic Studies estimates that the dam would hold.',
      ['The Institute for Strategic Studies | estimates | that the dam would hold'],
    ],
    [
      'is introduced by “signalled”',
      'The bank held its rates but signalled that a cut was near.',
      ['The bank | signalled | that a cut was near'],
    ],
    [
      'is appealed for',
      'Park on Friday appealed for a pause in the war.',
      ['Park | appealed for | a pause in the war'],
    ],
    [
      'belongs to who presides',
      '“It is implausible,” presiding judge Ada Park told the court.',
      ['presiding judge Ada Park | told | “It is implausible,”'],
    ],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });

  it('is not what somebody is wanted to do', () => {
    expect(
      readSample('We recommend that the bank conclude its talks with Norland by May.'),
    ).toEqual(['We | recommend | that the bank conclude its talks with Norland by May']);
  });

  it.each([
    ['They should stop pretending and ask what they can do.'],
    ['Q: Do you think the dam is safe?'],
  ])('is nobody’s yet in “%s”', (text) => {
    const { sentences } = readPassage(text, { start: 0, end: text.length });
    expect(sentences.flatMap(({ attributions }) => attributions)).toEqual([]);
  });
});
