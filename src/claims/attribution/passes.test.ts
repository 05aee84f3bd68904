import { describe, expect, it } from 'vitest';
import { readSample } from './read-sample.contract.ts';

describe('findPassives', () => {
  it.each([
    [
      'a judgement behind its agent',
      'The plan was described by Park as a trap.',
      ['Park | was described | The plan / as a trap'],
    ],
    [
      'a judgement before its agent',
      'The dam was called “a trap” by Park.',
      ['Park | was called | “a trap”'],
    ],
    [
      'what somebody is accused of',
      'Lee was accused by Park of hiding the figures.',
      ['Park | was accused | Lee / of hiding the figures'],
    ],
    [
      'a clause behind its agent',
      'It was announced by the council that talks had ended.',
      ['the council | was announced | that talks had ended'],
    ],
    ['nothing that is done and not said', 'The bread was made by Park.', []],
    ['nothing that has no agent', 'The plan was criticised by many.', []],
  ])('finds %s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('findPhrase', () => {
  it.each([
    ['“put it”', 'As Park put it, “Talks have ended.”', ['Park | put it | “Talks have ended.”']],
    [
      '“make clear”',
      'Park made it clear that talks had ended.',
      ['Park | made it clear | that talks had ended'],
    ],
    [
      '“point out”',
      'Park pointed out that talks had ended.',
      ['Park | pointed out | that talks had ended'],
    ],
    ['none of them in a verb alone', 'Park put the plan on the table.', []],
  ])('reads %s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('findNounCues', () => {
  it.each([
    [
      'a noun and its owner, but not the verb behind the clause',
      'Park’s claim that talks had ended surprised Lee.',
      ['Park’s | claim | that talks had ended'],
    ],
    ['no idea that is nobody’s', 'The idea that talks had ended was new.', []],
    ['no relative clause', 'Park’s warning that came too late was short.', []],
  ])('finds %s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('findComplement', () => {
  it.each([
    [
      'what somebody calls something',
      'Park called the plan a trap.',
      ['Park | called | the plan a trap'],
    ],
    ['no call on the telephone', 'Park called Lee on Monday.', []],
    ['no name of a group', 'A group called Hope met.', []],
    [
      'a clause that lacks its subject',
      'It is a plan that Park says would fail.',
      ['Park | says | that / would fail'],
    ],
    [
      'what a quoted person says',
      'Park was quoted as saying that talks had ended.',
      ['Park | was quoted as saying | that talks had ended'],
    ],
    ['a short “has”', 'He’s said that talks had ended.', ['He | ’s said | that talks had ended']],
  ])('finds %s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('continueQuotations', () => {
  it.each([
    [
      'a whole quotation',
      '“Talks have ended,” Park said. “All have left.”',
      ['Park | said | “Talks have ended,” / “All have left.”'],
    ],
    [
      'a sentence that quotes in part',
      '“Talks have ended,” Park said. Instead, “we will walk home.”',
      ['Park | said | “Talks have ended,” / Instead, “we will walk home.”'],
    ],
    [
      'no sentence without a quotation',
      '“Talks have ended,” Park said. The rain went on.',
      ['Park | said | “Talks have ended,”'],
    ],
  ])('goes on with %s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('findFramed', () => {
  it.each([
    [
      'a clause behind the frame',
      'Lee is so rash, Park said, that all have left.',
      ['Park | said | Lee is so rash / that all have left'],
    ],
    [
      'no frame in what somebody would do',
      'Lee told voters that if it rained, he would advise a walk.',
      ['Lee | told | that if it rained, he would advise a walk'],
    ],
  ])('finds %s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});
