import type { TextSpan } from '../../domain/article.ts';
import type { TokenRange } from '../grammar/noun-phrases.ts';
import { type ParsedSentence, parseSentence } from '../grammar/parse.ts';
import type { Attribution, PassageReading, SentenceReading } from '../reading.ts';
import { findQuotations } from '../sentences/quotations.ts';
import { type Sentence, splitSentences } from '../sentences/sentences.ts';
import { tokenize } from '../sentences/tokens.ts';
import { isWord } from '../sentences/words.ts';
import { findAccordingTo } from './according-to.ts';
import { findComplement } from './content/complements.ts';
import { continueLine, continueQuotations } from './continuations.ts';
import { findCues } from './cues/cues.ts';
import { findNounCues } from './cues/noun-cues.ts';
import { deniesAround, findDeniedAsides } from './denials/denied-asides.ts';
import { isSpokenAgainst, isUnsaid } from './denials/unsaid.ts';
import type { Finding } from './finding.ts';
import { findFramed } from './framed.ts';
import { findSpeakerLine } from './lines.ts';
import { findNested } from './nested.ts';
import { resolveOverlaps } from './overlaps.ts';
import { findPassives } from './passives.ts';

/** Reads one passage: its sentences, and each attribution in them. */
export function readPassage(text: string, span: TextSpan): PassageReading {
  const quotations = findQuotations(text, span);
  const sentences = splitSentences(tokenize(text, span), quotations).map(readSentence);
  return { quotations, sentences: continueQuotations(continueLine(sentences)) };
}

function readSentence(sentence: Sentence): SentenceReading {
  const parsed = parseSentence(sentence);
  const line = findSpeakerLine(parsed);
  const all = line ? [line] : findAll(parsed);
  // Who is spoken against takes no words from anybody.
  const against = all.filter(({ isAgainst }) => isAgainst);
  const findings = [...resolveOverlaps(all.filter(({ isAgainst }) => !isAgainst)), ...against];
  const said = findings.filter((finding) => !isUnsaid(parsed, finding));
  const placeAll = (some: readonly Finding[]): readonly Attribution[] =>
    some.flatMap((finding) => place(finding, parsed));
  const nested = placeAll(
    [...findNested(parsed, all, said), ...findDeniedAsides(parsed, said)].filter(
      (finding) => !isUnsaid(parsed, finding),
    ),
  );
  const unsaid = placeAll(findings.filter((finding) => !said.includes(finding)));
  const setAside = placeAll(all.filter((finding) => isUnsaid(parsed, finding)));
  const opening = findings.length === 0 ? findOpening(parsed) : undefined;
  return {
    parsed,
    attributions: placeAll(said),
    ...(unsaid.length > 0 ? { unsaid } : {}),
    ...(setAside.length > 0 ? { setAside: setAside.flatMap(({ content }) => content) } : {}),
    ...(nested.length > 0 ? { nested } : {}),
    ...(opening ? { opening } : {}),
  };
}

/** “Park said:” */
function findOpening(parsed: ParsedSentence): Attribution | undefined {
  const { tokens } = parsed;
  const to = tokens.length;
  if (tokens[to - 1]?.word !== ':') return undefined;
  const cue = findCues(parsed).findLast(
    ({ verb }) => verb.frames.has('clause') || verb.frames.has('hearer'),
  );
  if (!cue?.speaker || cue.negated) return undefined;
  const isNext = cue.to === to - 1;
  return {
    speaker: locateRange(tokens, cue.speaker),
    cue: locateRange(tokens, { from: cue.from, to: isNext ? to : cue.to }),
    content: [],
    pattern: 'clause',
    cueClass: cue.verb.class,
    negated: cue.negated,
  };
}

function findAll(parsed: ParsedSentence): readonly Finding[] {
  const verbs = findCues(parsed).flatMap((cue) => {
    if (deniesAround(parsed, cue.group)) return [];
    const finding = findFramed(parsed, cue) ?? findComplement(parsed, cue);
    if (!finding) return [];
    return isSpokenAgainst(parsed, cue) ? [{ ...finding, isAgainst: true as const }] : [finding];
  });
  return [...findAccordingTo(parsed), ...verbs, ...findPassives(parsed), ...findNounCues(parsed)];
}

function place(finding: Finding, { tokens }: ParsedSentence): readonly Attribution[] {
  const locate = (range: TokenRange): readonly TextSpan[] => locateRange(tokens, range);
  const content = finding.content.map((range) => dropConjunction(tokens, range)).flatMap(locate);
  if (content.length === 0) return [];
  return [
    {
      speaker: finding.speaker ? locate(finding.speaker) : [],
      cue: locate(finding.cue),
      content,
      pattern: finding.pattern,
      ...(finding.verb ? { cueClass: finding.verb.class } : {}),
      negated: finding.negated,
    },
  ];
}

/** “called them rash | and | said …”: what joins one attribution to the next belongs to neither. */
function dropConjunction(tokens: ParsedSentence['tokens'], { from, to }: TokenRange): TokenRange {
  const last = tokens[to - 1];
  const isJoint = to - from > 1 && last?.quotation === -1 && isWord(last, 'and', 'but');
  return { from, to: isJoint ? to - 1 : to };
}

function locateRange(tokens: Sentence, { from, to }: TokenRange): readonly TextSpan[] {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? [{ start: first.start, end: last.end }] : [];
}
