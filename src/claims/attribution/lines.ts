import type { ParsedSentence } from '../grammar/parse.ts';
import type { Finding } from './finding.ts';

const NO_SPEAKER =
  /^(?:the|update|note|related|watch|video|photo|by|story|more|here|following|transcript|read|image|breaking|correction|editor)$/u;
const LONGEST_NAME = 6;
const LONGEST_ROLE = 10;

/** Finds a line that opens with its speaker: “Park: Talks have ended.” */
export function findSpeakerLine({ tokens, verbs, end }: ParsedSentence): Finding | undefined {
  const colon = tokens.slice(0, LONGEST_ROLE + 1).findIndex(({ word }) => word === ':');
  if (colon < 1 || end - colon < 4 || NO_SPEAKER.test(tokens[0]?.lower ?? '')) return undefined;
  // Questions and answers of an interview name nobody; a list of names says nothing.
  if (
    tokens[colon - 1]?.word.length === 1 ||
    (!verbs.some(({ head }) => head > colon) && !tokens.some(({ opens }) => opens))
  )
    return undefined;
  if (!isName(tokens.slice(0, colon)) && !opensWords(tokens, colon)) return undefined;
  return {
    pattern: 'line',
    speaker: { from: 0, to: colon },
    cue: { from: colon, to: colon + 1 },
    content: [{ from: colon + 1, to: end }],
    verb: undefined,
    negated: false,
  };
}

/** Where the colon stands behind what may name who speaks, a paper’s name with its “The” as well; 0 where nothing does. */
export function findNamedColon({ tokens }: ParsedSentence): number {
  const colon = tokens.slice(0, LONGEST_NAME + 1).findIndex(({ word }) => word === ':');
  const first = tokens[0]?.lower ?? '';
  if (colon < 1 || (first !== 'the' && NO_SPEAKER.test(first))) return 0;
  return isName(tokens.slice(0, colon)) ? colon : 0;
}

function isName(tokens: ParsedSentence['tokens']): boolean {
  const isNaming = tokens.every(
    ({ word, lower, tag, quotation }) =>
      quotation < 0 &&
      (/^[\p{Lu}(.]/u.test(word) ||
        tag === 'PUNCT' ||
        /^(?:of|and|the|for|to|at|on)$/u.test(lower)),
  );
  return isNaming && tokens.length <= LONGEST_NAME;
}

/** “Former minister Ada Park: “Talks have ended.””: whatever has a name and no verb, right before a quotation. */
function opensWords(tokens: ParsedSentence['tokens'], colon: number): boolean {
  if (!tokens[colon + 1]?.opens) return false;
  const before = tokens.slice(0, colon);
  const isPhrase = before.every(
    ({ tag, quotation }) => quotation < 0 && tag !== 'VERB' && tag !== 'AUX',
  );
  return isPhrase && before.some(({ tag }) => tag === 'PROPN');
}
