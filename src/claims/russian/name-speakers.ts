import { readSpan } from '../../domain/article.ts';
import type { Speaker } from '../../domain/claim.ts';
import { CUES } from './cues.ts';
import type { RussianFinding } from './finding.ts';
import { createNameBook, findRun } from './name-book.ts';
import type { RussianReading } from './read-passage.ts';
import { spanOf, type Word } from './words.ts';

/** Names the speaker of one finding after another, in the order of the text. */
export type NameSpeaker = (placed: {
  readonly words: readonly Word[];
  readonly finding: RussianFinding;
}) => Omit<Speaker, 'actorIds'> | undefined;

type Pronoun = 'he' | 'she';

/** Reads all names of an article first, so that «Ли» and «Анны Ли» are one «Анна Ли», and «она» is who spoke last. */
export function createNameSpeaker(text: string, readings: readonly RussianReading[]): NameSpeaker {
  const book = createNameBook(text, readings);
  let previous: { readonly name: string; readonly pronoun: Pronoun | undefined } | undefined;
  return ({ words, finding }) => {
    const span = finding.speaker && spanOf(words, finding.speaker.from, finding.speaker.to);
    if (finding.speaker === undefined || span === undefined) return undefined;
    const phrase = readSpan(text, span).replace(/\s+/gu, ' ');
    const pronoun = readPronoun(phrase);
    if (pronoun !== undefined && previous !== undefined && fits(previous.pronoun, pronoun)) {
      return { name: previous.name, spans: [span] };
    }
    const run = findRun(words, finding.speaker);
    const name = run && book.findFullName(words, run);
    if (run === undefined || name === undefined) return { name: phrase, spans: [span] };
    previous = { name, pronoun: readAgreement(words, finding) };
    const role = spanOf(words, finding.speaker.from, run.from);
    return { name, spans: [span], ...(role === undefined ? {} : { role }) };
  };
}

function fits(known: Pronoun | undefined, pronoun: Pronoun): boolean {
  return known === undefined || known === pronoun;
}

function readPronoun(phrase: string): Pronoun | undefined {
  if (/^(?:он|его|ему|им)$/iu.test(phrase)) return 'he';
  return /^(?:она|ее|её|ей)$/iu.test(phrase) ? 'she' : undefined;
}

/** «сказала» tells that a speaker is a she. */
function readAgreement(words: readonly Word[], { cue }: RussianFinding): Pronoun | undefined {
  const { agreement } = CUES.get(words[cue.to - 1]?.lower ?? '') ?? {};
  return agreement === 'he' || agreement === 'she' ? agreement : undefined;
}
