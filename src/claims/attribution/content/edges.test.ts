import { describe, expect, it } from 'vitest';
import { readSample } from '../read-sample.contract.ts';

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
      'begins behind the week',
      'Park said this week that talks had ended.',
      ['Park | said | that talks had ended'],
    ],
    [
      'begins behind an interview',
      'Park said in an interview with River News that talks had ended.',
      ['Park | said | that talks had ended'],
    ],
    [
      'ends where another begins to speak',
      'Asked if she believed Lee wanted to win, Park said she did not know.',
      ['she | believed | Lee wanted to win', 'Park | said | she did not know'],
    ],
    [
      'reads an answer with “first by”',
      'Park responded first by saying talks had ended.',
      ['Park | responded first by saying | talks had ended'],
    ],
    [
      'takes a first name for no cue',
      'Park spokesman Hope Lee confirmed that talks had ended.',
      ['Park spokesman Hope Lee | confirmed | that talks had ended'],
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

describe('findAccordingTo, of other phrases that name a speaker,', () => {
  it.each([
    ['reads a view', 'In Park’s view, talks have ended.', ['Park’s | view | talks have ended']],
    [
      'reads a view in the middle',
      'The only way, in Park’s view, would be a dam.',
      ['Park’s | view | The only way / would be a dam'],
    ],
    [
      'reads whose words they are',
      'In the words of an old aide, the dam is lost.',
      ['an old aide | In the words of | the dam is lost'],
    ],
    [
      'reads how somebody tells it',
      'To hear Park tell it, talks have ended.',
      ['Park | tell it | talks have ended'],
    ],
    ['reads no view of a place', 'Park stood in view of the dam.', []],
    ['reads no mind that one lives in', 'He lives in his own mind.', []],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('findPassives and findNounCues, before the rest of the sentence,', () => {
  it.each([
    [
      'end a question that opens it',
      'When asked by Park whether talks had ended, Lee left.',
      ['Park | asked | whether talks had ended'],
    ],
    [
      'end a vow before what became of it',
      'Her vow to rebuild the dam surprised Lee.',
      ['Her | vow | to rebuild the dam'],
    ],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('readPassage, where no quotation mark tells who speaks,', () => {
  it.each([
    [
      'goes on with “would” and a pronoun',
      'Park said talks had failed. They would end on Monday. The rain went on.',
      ['Park | said | talks had failed / They would end on Monday.'],
    ],
    [
      'stops where the author goes on',
      'Park said talks had failed. They ended on Monday.',
      ['Park | said | talks had failed'],
    ],
    [
      'lets words in quotation marks speak',
      'The “experts” said talks had ended.',
      ['The “experts” | said | talks had ended'],
    ],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});
