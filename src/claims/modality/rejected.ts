import type { SentenceToken } from '../sentences/sentences.ts';

const listWords = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const IDEA = listWords(`
  idea ideas notion notions view views belief beliefs assumption assumptions hope hopes claim claims theory theories
  suggestion suggestions expectation expectations conclusion impression argument
`);
/** Nobody who calls it that holds it. */
const FALSEHOOD = listWords(
  'illusion illusions myth myths fantasy fantasies misconception misconceptions delusion delusions fallacy',
);
const FALSE = listWords(`
  naive naïve mistaken wrong false misguided erroneous unfounded simplistic foolish
`);
const REJECTS = listWords(`
  against rejects rejected reject rejecting dismisses dismissed dismiss dismissing dispels dispelled dispel refutes refuted refute
  debunks debunked debunk disputes disputed dispute
`);
/** A noun phrase is no longer: “the rather naive idea”. */
const REACH = 5;

/** Whether what stands at a place belongs to a thought that the sentence sets aside: “the naive idea that it will break”. */
export function isRejected(tokens: readonly SentenceToken[], at: number): boolean {
  for (let that = at - 1; that > 0; that -= 1) {
    const word = tokens[that]?.lower ?? '';
    // What stands behind a comma may be said again.
    if (/^[,;:—–]$/u.test(word)) return false;
    if (word !== 'that') continue;
    const noun = tokens[that - 1]?.lower ?? '';
    if (FALSEHOOD.has(noun)) return true;
    if (!IDEA.has(noun)) continue;
    const before = tokens.slice(Math.max(0, that - 1 - REACH), that - 1);
    if (before.some(({ lower }) => FALSE.has(lower) || REJECTS.has(lower))) return true;
  }
  return false;
}
