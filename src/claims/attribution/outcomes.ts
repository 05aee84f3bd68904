import type { TokenRange } from '../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../grammar/parse.ts';
import { findObjectEnd } from '../grammar/phrases-right.ts';
import {
  isComma,
  isNominal,
  isPossessive,
  isRelative,
  isSubordinator,
  isTimeWord,
  isWord,
} from '../sentences/words.ts';
import { findContentEnd } from './content/content-end.ts';
import { placeCue } from './cues/cue-place.ts';
import type { Cue } from './cues/cues.ts';

const FARTHEST_TO = 12;

/** Finds what somebody expects to come: “expects | prices to fall”, “sees | growth of 3% next year”. */
export function findOutcome(parsed: ParsedSentence, cue: Cue): TokenRange | undefined {
  const { tokens } = parsed;
  if (!cue.verb.frames.has('outcome')) return undefined;
  const first = tokens[cue.to];
  const isObject =
    isNominal(first) ||
    isPossessive(first) ||
    isWord(first, 'it', 'him', 'her', 'them', 'us', 'me');
  if (!isObject) return undefined;
  if (takesInfinitive(parsed, cue)) {
    return { from: cue.to, to: findContentEnd(parsed, cue.to, placeCue(parsed, cue)) };
  }
  if (!namesChange(parsed, cue.to)) return undefined;
  const content = { from: cue.to, to: findObjectEnd(parsed, cue.to) };
  return cue.verb.lemma !== 'see' || liesAhead(parsed, cue, content) ? content : undefined;
}

/** “prices | to exceed”: no verb before the infinitive, and none behind it that the words could belong to. */
function takesInfinitive(
  { tokens, verbs, verbAt, end }: ParsedSentence,
  { verb, to }: Cue,
): boolean {
  if (verb.lemma === 'see') return false;
  for (let at = to + 1; at < Math.min(end, to + FARTHEST_TO); at += 1) {
    if (isWord(tokens[at], 'to') && verbs[verbAt[at + 1] ?? -1]?.form === 'to') {
      const next = verbs.find(({ form, from }) => form === 'finite' && from > at);
      const between = tokens.slice(at, next?.from ?? at);
      return (
        !next ||
        between.some((token) => isSubordinator(token) || isRelative(token) || isComma(token))
      );
    }
    if ((verbAt[at] ?? -1) >= 0 || isComma(tokens[at])) return false;
  }
  return false;
}

const CHANGE =
  /^(?:growth|rises?|falls?|drops?|declines?|increases?|decreases?|recession|contraction|expansion|slowdown|slump|upturn|downturn|recovery|inflation|deflation|deficit|deficits|surplus|shortages?|shortfall|glut|losses|gains?|profits?|unemployment|collapse|rebound|cuts?|hikes?|default|war|attacks?|escalation)$/u;
const LONGEST_LEAD = 4;

/** “growth”, “a sharp fall in prices”: a noun that says what becomes of something. */
function namesChange({ tokens }: ParsedSentence, from: number): boolean {
  for (let at = from; at < from + LONGEST_LEAD; at += 1) {
    const token = tokens[at];
    if (!isNominal(token) && !isPossessive(token)) return false;
    if (CHANGE.test(token?.lower ?? '')) return true;
  }
  return false;
}

/** What is seen now is no forecast: it has to lie ahead, and be seen from today. */
function liesAhead({ tokens }: ParsedSentence, { form }: Cue, { from, to }: TokenRange): boolean {
  if (form === 'past' || form === 'participle') return false;
  return tokens
    .slice(from, to + 3)
    .some(
      (token, at, all) =>
        (isTimeWord(token) && isWord(all[at - 1], 'next', 'coming', 'this')) ||
        (/^20\d\d$/u.test(token.word) && isWord(all[at - 1], 'in', 'by', 'for', 'until')),
    );
}
