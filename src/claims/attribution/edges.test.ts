import { describe, expect, it } from 'vitest';
import { readSample } from './read-sample.contract.ts';

describe('findContentEnd, at a joint,', () => {
  it.each([
    [
      'goes on behind a dash that adds something',
      'Park said the dam would hold — and that it would hold for years.',
      ['Park | said | the dam would hold — and that it would hold for years'],
    ],
    [
      'ends before a dash that judges',
      'Park said the dam would hold for years — a bold claim.',
      ['Park | said | the dam would hold for years'],
    ],
    [
      'goes on behind what the speaker hoped',
      'Park said she was tired and hoped to leave.',
      ['Park | said | she was tired and hoped to leave'],
    ],
    [
      'ends where an infinitive can be joined no more',
      'Park vowed to rebuild the dam and left the room.',
      ['Park | vowed | to rebuild the dam'],
    ],
    [
      'ends before a participle that speaks',
      'Park said the dam would hold, conceding that it leaked.',
      ['Park | said | the dam would hold', 'Park | conceding | that it leaked'],
    ],
    [
      'goes on with what is granted',
      'Park said the dam would hold, although it leaked.',
      ['Park | said | the dam would hold, although it leaked'],
    ],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('findObjectEnd', () => {
  it.each([
    [
      'takes in what the noun includes',
      'Park cited several faults, including two cracks in the wall.',
      ['Park | cited | several faults, including two cracks in the wall'],
    ],
    [
      'takes in the time of a deed',
      'Park accused Lee of leaving while it rained.',
      ['Park | accused | Lee of leaving while it rained'],
    ],
    [
      'leaves out where it was said',
      'Park criticized the plan in a long interview.',
      ['Park | criticized | the plan'],
    ],
    [
      'leaves out what the speaker did next',
      'Park criticized the plan, but stayed in the room.',
      ['Park | criticized | the plan'],
    ],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('findFramed, among several quotations,', () => {
  it.each([
    [
      'leaves out the name of a programme',
      '“Talks have ended,” Park said on “Evening News.”',
      ['Park | said | “Talks have ended,”'],
    ],
    [
      'leaves out what leads over to a colon',
      'Asked of the “line in the sand” he warned: “It is gone.”',
      ['he | warned: | “It is gone.”'],
    ],
    [
      'begins with the quotation in a bracket',
      'Many wrote letters (“Give us our dam,” Park wrote).',
      ['Park | wrote | “Give us our dam,”'],
    ],
    [
      'begins with the relative it splits',
      'It is a law which helps nobody, which, Park said, would fail.',
      ['Park | said | which / would fail'],
    ],
    [
      'stays with a question and its cue',
      '“Who will pay?” Park wondered. The rain went on.',
      ['Park | wondered | “Who will pay?”'],
    ],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('findComplement, of verbs with several frames,', () => {
  it.each([
    ['reads a negative promise', 'Park vowed not to leave.', ['Park | vowed | not to leave']],
    [
      'reads an order before the clause in it',
      'Park told them never to speak when they met.',
      ['Park | told | them never to speak when they met'],
    ],
    [
      'reads a clause that lacks “that”',
      'Park writes Lee has left the town.',
      ['Park | writes | Lee has left the town'],
    ],
    [
      'leaves a clause to the noun it belongs to',
      'Park responded Tuesday to reports that Lee had left.',
      [],
    ],
    [
      'finds the speaker behind “although”',
      'Although Park says that talks have ended, others stayed.',
      ['Park | says | that talks have ended'],
    ],
    [
      'finds the speaker before a relative clause with an object',
      'The aides who wrote to her say talks have ended.',
      ['The aides who wrote to her | say | talks have ended'],
    ],
    [
      'finds the speaker before two appositions',
      'Ada Park, the mayor of Oslo, one of the founders, said talks had ended.',
      ['Ada Park, the mayor of Oslo, one of the founders, | said | talks had ended'],
    ],
    [
      'reads a cue behind “has since”',
      'Park has since said talks would end.',
      ['Park | has since said | talks would end'],
    ],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('findSpeakerLine, before a quotation,', () => {
  it.each([
    [
      'takes a role in small letters',
      'Former minister of trade Ada Park: “Talks have ended.”',
      ['Former minister of trade Ada Park | : | “Talks have ended.”'],
    ],
    ['takes nothing without a name', 'Not long after that: “Talks have ended.”', []],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});
