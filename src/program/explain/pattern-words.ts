import type { Attribution } from '../../claims/reading.ts';

/** Why a rule takes words for somebody's statement, in one sentence with an example. */
export const PATTERN_WORDS: Readonly<Record<Attribution['pattern'], string>> = {
  framed:
    'The content stands before its cue or around it: “Talks ended,” Park said, “and we left.”',
  inverted: 'The speaker stands behind the cue: “Talks ended,” said Park.',
  according:
    'A phrase names the speaker, and the rest is the content: According to Park, talks ended.',
  clause: 'The cue opens a clause, which is the content: Park said that talks had ended.',
  infinitive: 'The cue opens an infinitive, which is the content: Park promised to end the talks.',
  as: 'The cue calls something by a name: Park described the talks as a trap.',
  thing: 'The content is the object of the cue: Park praised the talks.',
  outcome: 'The object of the cue is what is expected: Park expects the talks to end.',
  noun: 'A noun announces the content: Park’s claim that talks had ended.',
  passive: 'A passive names the speaker behind “by”: The talks were described by Park as a trap.',
  line: 'A line opens with its speaker: “Park: Talks have ended.”',
};

/** Why words without an attribution are a claim. */
export const ASSERTED_WORDS =
  'A whole sentence in which nobody else is said to speak: the author’s own statement.';
/** Why words that nobody is named for are no statement of the author's. */
export const HEARSAY_WORDS =
  'A word such as “reportedly” passes the sentence on without a speaker.';
