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
    [
      'how well somebody puts it',
      'Park, a miller, puts it best: “Talks have ended.”',
      ['Park, a miller, | puts it best: | “Talks have ended.”'],
    ],
    [
      'in which way somebody puts it',
      'Park put it this way: “Talks have ended.”',
      ['Park | put it this way: | “Talks have ended.”'],
    ],
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
      'a predicate behind the frame',
      'Those who walked home, Park said, must come back.',
      ['Park | said | Those who walked home / must come back'],
    ],
    [
      'a second clause behind the frame',
      'The dam may not hold, Park said, but it is still a dam.',
      ['Park | said | The dam may not hold / but it is still a dam'],
    ],
    [
      'no participle',
      '“Talks have ended,” said Park, angered by the rain.',
      ['Park | said | “Talks have ended,”'],
    ],
    [
      'no dateline',
      'OSLO, March 3 (UPI) — The dam has failed, Park said.',
      ['Park | said | The dam has failed'],
    ],
    [
      'no connective',
      'Still, the dam has failed, Park said.',
      ['Park | said | the dam has failed'],
    ],
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

describe('findClauseStart', () => {
  it.each([
    [
      'behind the day',
      'Park said Thursday his plan was ready.',
      ['Park | said Thursday | his plan was ready'],
    ],
    [
      'behind where and when it was alleged',
      'The mill alleged in a report last month that Park had opened the dam.',
      ['The mill | alleged | that Park had opened the dam'],
    ],
    [
      'behind “for its part”',
      'The mill, for its part, claims to be a victim.',
      ['The mill | claims | to be a victim'],
    ],
    [
      'nowhere in the name of a country',
      'Park says the United States “needs” the dam.',
      ['Park | says | the United States “needs” the dam'],
    ],
    [
      'behind who is asked',
      'Park asked Lee whether talks had ended.',
      ['Park | asked | whether talks had ended'],
    ],
  ])('begins %s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('findContentEnd', () => {
  it.each([
    [
      'where the author tells when, behind a quotation',
      'Park said that the mill “will not wait for the rain,” hours after Lee had opened the dam.',
      ['Park | said | that the mill “will not wait for the rain,”'],
    ],
    [
      'before a second participle that speaks',
      'Park spoke up, saying that talks had ended and calling the plan “rash and cheap”.',
      ['Park | saying | that talks had ended', 'Park | calling | the plan “rash and cheap”'],
    ],
    [
      'before a judgement',
      'Park said that talks had ended and criticized the plan.',
      ['Park | said | that talks had ended', 'Park | criticized | the plan'],
    ],
    [
      'before the “and” of the next attribution',
      'Park ducked, citing the plan and saying that talks had ended.',
      ['Park | saying | that talks had ended', 'Park | citing | the plan'],
    ],
    [
      'behind a clause in another tense than the cue’s',
      'Park said that talks had ended, but they will go on.',
      ['Park | said | that talks had ended, but they will go on'],
    ],
    [
      'before a clause in the tense of the cue',
      'Park said that talks had ended, but Lee walked home.',
      ['Park | said | that talks had ended'],
    ],
    [
      'before a comparison',
      'A poll found that 40 percent like tea, compared with 30 percent last year.',
      ['A poll | found | that 40 percent like tea'],
    ],
  ])('ends %s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});
