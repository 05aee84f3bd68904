import { describe, expect, it } from 'vitest';
import { readSample as read } from './read-sample.contract.ts';

describe('readPassage, where the content follows its cue,', () => {
  it.each([
    ['with “that”', 'Park said that talks had ended.', ['Park | said | that talks had ended']],
    ['without “that”', 'Park said talks had ended.', ['Park | said | talks had ended']],
    [
      'behind a day',
      'Park said Tuesday that talks had ended.',
      ['Park | said Tuesday | that talks had ended'],
    ],
    [
      'behind a hearer',
      'Park told reporters that talks had ended.',
      ['Park | told | that talks had ended'],
    ],
    [
      'in quotation marks',
      'Park said: “Talks have ended.”',
      ['Park | said: | “Talks have ended.”'],
    ],
    [
      'as a question',
      'Park asked whether talks had ended.',
      ['Park | asked | whether talks had ended'],
    ],
    ['as a promise', 'Park vowed to end the talks.', ['Park | vowed | to end the talks']],
    ['as a label', 'Park described the plan as a trap.', ['Park | described | the plan as a trap']],
    ['as what is talked about', 'Park called for new talks.', ['Park | called for | new talks']],
    [
      'carried by another verb',
      'Park declined to say whether talks had ended.',
      ['Park | declined to say | whether talks had ended'],
    ],
    [
      'carried by a text',
      'Park issued a statement saying that talks had ended.',
      ['Park | issued a statement saying | that talks had ended'],
    ],
    [
      'carried by an answer',
      'Park responded by labeling the plan as a trap.',
      ['Park | responded by labeling | the plan as a trap'],
    ],
    [
      'in a clause that opens the sentence',
      'When Park said talks had ended, Lee left.',
      ['Park | said | talks had ended'],
    ],
    [
      'in a relative clause',
      'Park, who said talks had ended, left.',
      ['who | said | talks had ended'],
    ],
    [
      'before a second cue',
      'Park said talks had ended and added that all had left.',
      ['Park | said | talks had ended', 'Park | added | that all had left'],
    ],
    [
      'before a verb of the speaker’s own',
      'Park said talks would end and left the room.',
      ['Park | said | talks would end'],
    ],
    [
      'before a contrast',
      'Park said talks had ended, but Lee stayed.',
      ['Park | said | talks had ended'],
    ],
    [
      'before a participle',
      'Park said talks had ended, adding that all had left.',
      ['Park | said | talks had ended', 'Park | adding | that all had left'],
    ],
    [
      'among several who say so',
      'Park is among those who say talks have ended.',
      ['Park | is among those who say | talks have ended'],
    ],
  ])('finds it %s', (_case, text, attributions) => {
    expect(read(text)).toEqual(attributions);
  });
});

describe('readPassage, where the content stands before its cue or around it,', () => {
  it.each([
    ['in quotation marks', '“Talks have ended,” Park said.', ['Park | said | “Talks have ended,”']],
    [
      'with the speaker behind',
      '“Talks have ended,” said Ada Park, a nurse.',
      ['Ada Park, a nurse | said | “Talks have ended,”'],
    ],
    [
      'with a first name like a verb',
      '“Talks have ended,” said Mark Green.',
      ['Mark Green | said | “Talks have ended,”'],
    ],
    ['without marks', 'Talks have ended, Park said.', ['Park | said | Talks have ended']],
    [
      'in two parts',
      '“Talks,” Park said, “have ended.”',
      ['Park | said | “Talks,” / “have ended.”'],
    ],
    [
      'with a cue in the middle',
      'The talks, Park said, have ended.',
      ['Park | said | The talks / have ended'],
    ],
    [
      'and going on after it',
      '“Talks have ended,” Park said. “All have left.”',
      ['Park | said | “Talks have ended,” / “All have left.”'],
    ],
    ['with “as” before it', 'As Park said, talks have ended.', ['Park | said | talks have ended']],
    [
      'with a document that shows it',
      'Few voters stayed at home, records show.',
      ['records | show | Few voters stayed at home'],
    ],
    [
      'without what is no part of it',
      'In the end, Park said, “talks have failed.”',
      ['Park | said | “talks have failed.”'],
    ],
  ])('finds it %s', (_case, text, attributions) => {
    expect(read(text)).toEqual(attributions);
  });
});

describe('readPassage, with other cues,', () => {
  it.each([
    [
      '“according to” behind',
      'Talks have ended, according to Park.',
      ['Park | according to | Talks have ended'],
    ],
    [
      '“according to” before',
      'According to Park, talks have ended.',
      ['Park | According to | talks have ended'],
    ],
    [
      '“according to” in the middle',
      'Talks, according to Park, have ended.',
      ['Park | according to | Talks / have ended'],
    ],
    [
      'a noun',
      'Park’s claim that talks had ended surprised Lee.',
      ['Park’s | claim | that talks had ended'],
    ],
    [
      'a line that opens with its speaker',
      'Ada Park: Talks have ended today.',
      ['Ada Park | : | Talks have ended today'],
    ],
  ])('finds %s', (_case, text, attributions) => {
    expect(read(text)).toEqual(attributions);
  });

  it.each([
    ['a plain sentence', 'Talks ended on Tuesday.'],
    ['a noun that looks like a cue', 'The report on the claims was long.'],
    ['a participle behind its noun', 'The hill is home to a group known to all.'],
    ['a think tank', 'The think tank moved to the coast.'],
    ['a relative clause of a noun', 'It was a warning that came too late.'],
  ])('finds none in %s', (_case, text) => {
    expect(read(text)).toEqual([]);
  });
});
