import type { TokenRange } from '../../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../../grammar/parse.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';
import { isComma, isDash, isTimeWord, isWord } from '../../sentences/words.ts';
import { findContentStart } from '../content/content-start.ts';
import type { Finding } from '../finding.ts';

const CHARGE =
  /^(?:charge|charges|claim|claims|allegation|allegations|accusation|accusations|assertion|assertions|report|reports|suggestion|account|version|something)$/u;
const ACCUSES = /^(?:accus|charg|blam|suspect|alleg)/u;
const LONGEST_OPENING = 4;
const LONGEST_SPEAKER = 9;

//  Park accused Lee of lying , a charge   Lee     denies .
//               └─ content ─┘  opening  └speaker┘ └ cue ┘

/** Finds who denies what a sentence has just said: “…, which Park denies”, “…, a claim the mill disputes”. It is said beside it, and takes no words from it. */
export function findDeniedAsides(
  parsed: ParsedSentence,
  findings: readonly Finding[],
): readonly Finding[] {
  return parsed.verbs.flatMap((group) => {
    const speaker = readAside(parsed, group);
    const content = speaker && findDenied(parsed, speaker.comma, findings);
    if (!speaker || !content || !group.cue) return [];
    const { from, to } = speaker;
    return [
      {
        pattern: 'thing' as const,
        speaker: { from, to },
        cue: { from: group.from, to: group.to },
        content: [content],
        verb: group.cue.verb,
        negated: false,
      },
    ];
  });
}

/** Whether a verb denies in an aside what the sentence says around it. */
export function deniesAround(parsed: ParsedSentence, group: VerbGroup): boolean {
  return readAside(parsed, group) !== undefined;
}

interface Aside extends TokenRange {
  readonly comma: number;
}

/** Who denies it, where the verb ends a clause that a comma and “which” or “a charge” opens. */
function readAside(parsed: ParsedSentence, group: VerbGroup): Aside | undefined {
  const { tokens, verbAt } = parsed;
  const isDenial = group.cue?.verb.class === 'deny' && group.form === 'finite';
  if (!isDenial || group.passive || group.negated || !endsHere(parsed, group.to)) return undefined;
  for (
    let at = group.from - 1;
    at > Math.max(0, group.from - LONGEST_SPEAKER - LONGEST_OPENING);
    at -= 1
  ) {
    const token = tokens[at];
    if (!token || token.quotation >= 0 || (verbAt[at] ?? -1) >= 0) return undefined;
    if (!isComma(token) && !isDash(token)) continue;
    const from = skipOpening(parsed, at + 1);
    return from === undefined || from >= group.from
      ? undefined
      : { comma: at, from, to: group.from };
  }
  return undefined;
}

/** Nothing that is denied follows the verb itself. */
function endsHere({ tokens, end }: ParsedSentence, at: number): boolean {
  const token = tokens[at];
  return at >= end || !token || /^(?:PUNCT|ADP|ADV|CCONJ)$/u.test(token.tag) || isTimeWord(token);
}

/** “which”, “something”, “a charge that”: where the speaker begins behind it. */
function skipOpening({ tokens }: ParsedSentence, from: number): number | undefined {
  if (isWord(tokens[from], 'which')) return from + 1;
  for (let at = from; at < from + LONGEST_OPENING; at += 1) {
    if (!CHARGE.test(tokens[at]?.lower ?? '')) continue;
    return isWord(tokens[at + 1], 'that', 'which') ? at + 2 : at + 1;
  }
  return undefined;
}

/** What was said right before, by somebody or by the author: of an accusation, what it is of. */
function findDenied(
  { tokens }: ParsedSentence,
  comma: number,
  findings: readonly Finding[],
): TokenRange | undefined {
  const said = findings
    .flatMap(({ content }) => content)
    .find(({ from, to }) => from < comma && to >= comma);
  if (said) return { from: said.from, to: comma };
  const start = findContentStart(tokens);
  const accuses = tokens.findLastIndex(({ lower }, at) => at < comma && ACCUSES.test(lower));
  const from = accuses >= 0 ? accuses + 1 : start;
  return comma > from ? { from, to: comma } : undefined;
}
