import { readSpan } from '../../../domain/article.ts';
import type { Speaker } from '../../../domain/claim.ts';
import type { RussianReading } from '../read-passage.ts';
import type { WordRange } from '../sentences.ts';
import { CUES } from '../speech/cues.ts';
import type { RussianFinding } from '../speech/finding.ts';
import { spanOf, type Word } from '../words.ts';
import { createNameBook, readCase } from './name-book.ts';
import { toNominative } from './nominative.ts';
import { isOffice } from './offices.ts';
import { findPerson } from './person-run.ts';

/** Names the speaker of one finding after another, in the order of the text. */
export type NameSpeaker = (placed: {
  readonly reading: RussianReading;
  readonly finding: RussianFinding;
}) => Omit<Speaker, 'actorIds'> | undefined;

type Pronoun = 'he' | 'she' | 'they';

/** Reads all names of an article first, so that «Ли» and «Анны Ли» are one «Анна Ли», and «она» is who spoke last. */
export function createNameSpeaker(text: string, readings: readonly RussianReading[]): NameSpeaker {
  const book = createNameBook(text, readings);
  let previous: { readonly name: string; readonly pronoun: Pronoun | undefined } | undefined;
  return ({ reading, finding }) => {
    const { words } = reading;
    const span = finding.speaker && spanOf(words, finding.speaker.from, finding.speaker.to);
    if (finding.speaker === undefined || span === undefined) return undefined;
    const phrase = readSpan(text, span).replace(/\s+/gu, ' ');
    const pronoun = readPronoun(phrase);
    if (pronoun !== undefined) {
      const isKnown = previous !== undefined && fits(previous.pronoun, pronoun);
      return { name: isKnown ? (previous?.name ?? phrase) : phrase, spans: [span] };
    }
    const nameCase = readCase(words, finding);
    const isMany = readAgreement(words, finding) === 'they' && joins(words, finding.speaker);
    const run = isMany
      ? undefined
      : findPerson(reading, finding.speaker, nameCase !== 'nominative');
    const name = run && book.findFullName(words, run);
    if (run === undefined || name === undefined) {
      const isBare = run?.from === finding.speaker.from && run.to === finding.speaker.to;
      const plain = isBare && nameCase === 'genitive' ? toNominative(phrase) : phrase;
      // «Министр … Он» is the minister, and not who was named before.
      if (isBare || isSomebody(words, finding.speaker))
        previous = { name: plain, pronoun: readAgreement(words, finding) };
      return { name: plain, spans: [span] };
    }
    previous = { name, pronoun: readAgreement(words, finding) };
    const role = spanOf(words, finding.speaker.from, run.from);
    return { name, spans: [span], ...(role === undefined ? {} : { role }) };
  };
}

/** «Министр Ли и посол Ким заявили»: two are no one of them. */
function joins(words: readonly Word[], { from, to }: WordRange): boolean {
  return words.slice(from + 1, to).some(({ text }) => text === 'и');
}

function isSomebody(words: readonly Word[], { from, to }: WordRange): boolean {
  return words.slice(from, to).some(({ lower }) => isOffice(lower));
}

function fits(known: Pronoun | undefined, pronoun: Pronoun): boolean {
  return known === undefined ? pronoun !== 'they' : known === pronoun;
}

function readPronoun(phrase: string): Pronoun | undefined {
  if (/^(?:он|его|ему|им)$/iu.test(phrase)) return 'he';
  if (/^(?:они|их)$/iu.test(phrase)) return 'they';
  return /^(?:она|ее|её|ей)$/iu.test(phrase) ? 'she' : undefined;
}

/** «сказала» tells that a speaker is a she. */
function readAgreement(words: readonly Word[], { cue }: RussianFinding): Pronoun | undefined {
  const { agreement } = CUES.get(words[cue.to - 1]?.lower ?? '') ?? {};
  return agreement === 'he' || agreement === 'she' || agreement === 'they' ? agreement : undefined;
}
