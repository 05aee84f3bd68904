import type { ActorMention } from '../gazetteer/gazetteer.ts';
import { isComma } from '../sentences/words.ts';
import type { NamedSentence } from './reference.ts';

/** “the Chinese government” is China. */
const GOVERNMENT = /^(?:government|regime|leadership|administration|authorities)$/u;

/**
 * The actor that is the subject of the clause a token stands in, or of the sentence’s first one; `other` where the subject is
 * something else; nothing where no clause has begun.
 */
export function findSubjectMention(
  { parsed, mentions }: NamedSentence,
  at: number | 'first',
): ActorMention | 'other' | undefined {
  const { tokens, verbs } = parsed;
  const finite = verbs.filter(({ form }) => form === 'finite');
  const clauses =
    at === 'first' ? finite.slice(0, 1) : finite.filter(({ head }) => head < at).reverse();
  for (const { from } of clauses) {
    const last = tokens[from - 1];
    if (!last) return 'other';
    // “and stated”, “also stated”: the subject is that of the verb before.
    if (/^(?:CCONJ|ADV)$/u.test(last.tag)) continue;
    const head = GOVERNMENT.test(last.lower) ? tokens[from - 2] : last;
    const mention = mentions.find(({ end }) => end === head?.end);
    if (mention) return isPossessed(parsed, mention) ? 'other' : mention;
    return isComma(last) ? findBeforeApposition(parsed, { mentions, from }) : 'other';
  }
  return undefined;
}

/** “Sinooil, a branch of a state company, operates”: the name that begins the sentence. */
function findBeforeApposition(
  { tokens }: NamedSentence['parsed'],
  { mentions, from }: { readonly mentions: readonly ActorMention[]; readonly from: number },
): ActorMention | 'other' {
  const first = tokens[0]?.lower === 'the' ? tokens[1] : tokens[0];
  const mention = mentions.find(({ start }) => start === first?.start);
  const after = tokens.findIndex(({ start }) => start >= (mention?.end ?? Infinity));
  return mention && after < from && isComma(tokens[after]) ? mention : 'other';
}

/** “talks with Norland began”: the talks began. */
function isPossessed({ tokens }: NamedSentence['parsed'], { start }: ActorMention): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
  return before?.tag === 'ADP' || before?.lower === "'s" || before?.lower === '-';
}
