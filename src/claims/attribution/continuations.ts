import type { TextSpan } from '../../domain/article.ts';
import type { ParsedSentence } from '../grammar/parse.ts';
import { readTense } from '../grammar/tense.ts';
import type { Attribution, PassageReading, SentenceReading } from '../reading.ts';
import { isPossessive, isPronoun, isRelative, isWord } from '../sentences/words.ts';
import { SPEAKING } from './nested.ts';

/** “…,” Park said. “…”: a sentence that is nothing but a quotation goes on with what the last speaker said. */
export function continueQuotations(
  sentences: readonly SentenceReading[],
): readonly SentenceReading[] {
  const readings: SentenceReading[] = [];
  let speaking = -1;
  for (const reading of sentences) {
    const before = readings[speaking];
    const span =
      reading.attributions.length === 0
        ? (findGoingOn(reading.parsed, before) ?? findToldOn(reading.parsed, before))
        : undefined;
    if (before && span) {
      readings[speaking] = addContent(before, span);
      readings.push({ ...reading, isCarried: true });
      continue;
    }
    speaking = reading.attributions.length > 0 ? readings.length : -1;
    readings.push(reading);
  }
  return readings;
}

/** “PARK: We left. All is well.”: a line that opens with its speaker is his to its end. */
export function continueLine(sentences: readonly SentenceReading[]): readonly SentenceReading[] {
  const [first, ...others] = sentences;
  const last = others[others.length - 1]?.parsed.tokens.at(-1);
  const [line] = first?.attributions ?? [];
  const [content] = line?.content ?? [];
  if (!first || !last || !content || line?.pattern !== 'line') return sentences;
  const whole = { ...line, content: [{ start: content.start, end: last.end }] };
  return [{ ...first, attributions: [whole] }, ...others.map((reading) => carryLine(reading))];
}

/** What the speaker of a line says that another one says stays theirs as well; a pronoun is mostly the speaker. */
export function carryLine(reading: SentenceReading): SentenceReading {
  const { tokens } = reading.parsed;
  const nested = reading.attributions.filter(({ speaker, cueClass }) => {
    const first = tokens.find(({ start }) => start === speaker[0]?.start);
    if (!first || isPronoun(first) || isPossessive(first) || isRelative(first)) return false;
    return cueClass === undefined || SPEAKING.has(cueClass);
  });
  const carried = { ...reading, attributions: [], isCarried: true as const };
  return nested.length > 0 ? { ...carried, nested } : carried;
}

/** Carries a speaker over into the next passage: where it opens with a quotation that nobody else is said to speak. */
export function continuePassage<Reading extends PassageReading>(
  before: Reading,
  reading: Reading,
): readonly [Reading, Reading] {
  const at = before.sentences.findLastIndex(({ isCarried }) => !isCarried);
  const speaking = before.sentences[at];
  const spans = findOpeningQuotations(reading);
  const hull = spans[0];
  if (!speaking || !hull || !mayGoOn(before, speaking)) return [before, reading];
  const sentences = reading.sentences.map((sentence, index) =>
    index < spans.length ? { ...sentence, isCarried: true as const } : sentence,
  );
  const longer = spans.reduce(addContent, openAttribution(speaking));
  return [
    { ...before, sentences: before.sentences.with(at, longer) },
    { ...reading, sentences },
  ];
}

/** The quotations, each a whole sentence, that a passage begins with. */
function findOpeningQuotations({ sentences }: PassageReading): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { parsed, attributions } of sentences) {
    const span = attributions.length === 0 ? findWholeQuotation(parsed) : undefined;
    if (!span) break;
    spans.push(span);
  }
  return spans;
}

function mayGoOn(
  { quotations }: PassageReading,
  { opening, attributions }: SentenceReading,
): boolean {
  if (opening) return true;
  const speaking = findQuoting(attributions);
  const quotation = quotations[quotations.length - 1];
  if (!speaking || !quotation) return false;
  return !quotation.closed || isFrame(speaking);
}

function openAttribution(reading: SentenceReading): SentenceReading {
  return reading.opening ? { ...reading, attributions: [reading.opening] } : reading;
}

function addContent(reading: SentenceReading, span: TextSpan): SentenceReading {
  const speaking = findQuoting(reading.attributions);
  return {
    ...reading,
    attributions: reading.attributions.map((attribution) =>
      attribution === speaking
        ? { ...attribution, content: [...attribution.content, span] }
        : attribution,
    ),
  };
}

/** Whose words a following quotation goes on with: those that a frame stands around, else the last ones. */
function findQuoting(attributions: readonly Attribution[]): Attribution | undefined {
  return attributions.findLast(isFrame) ?? attributions[attributions.length - 1];
}

const FEWEST_QUOTED = 3;

/** A sentence that goes on with a quotation: all of it quoted, or some of it behind one that a frame stands around. */
function findGoingOn(
  parsed: ParsedSentence,
  before: SentenceReading | undefined,
): TextSpan | undefined {
  const { tokens } = parsed;
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  const speaking = before ? findQuoting(before.attributions) : undefined;
  if (!first || !last || !speaking || !isFrame(speaking)) return findWholeQuotation(parsed);
  const quoted = tokens.filter(({ quotation, tag }) => quotation >= 0 && tag !== 'PUNCT');
  if (quoted.length < FEWEST_QUOTED) return findWholeQuotation(parsed);
  return { start: first.start, end: last.end };
}

/** “Park said talks had failed. | They would end.”: a pronoun and “would” go on with what a past cue reports. */
function findToldOn(
  { tokens, verbs }: ParsedSentence,
  before: SentenceReading | undefined,
): TextSpan | undefined {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  const told = before?.attributions.at(-1);
  if (!before || !first || !last || told?.pattern !== 'clause' || !toldInPast(before))
    return undefined;
  if (!/^(?:he|she|they|it)$/u.test(first.lower) || tokens.some(({ quotation }) => quotation >= 0))
    return undefined;
  const verb = verbs.find(({ form }) => form === 'finite');
  if (verb?.from !== 1 || !isWord(tokens[1], 'would', "'d", 'wouldn')) return undefined;
  return { start: first.start, end: last.end };
}

function toldInPast({ parsed: { tokens, verbs }, attributions }: SentenceReading): boolean {
  const cue = attributions.at(-1)?.cue[0];
  const group = verbs.find(({ head }) => (tokens[head]?.start ?? -1) >= (cue?.start ?? 0));
  return group !== undefined && readTense(tokens, group) === 'past';
}

function isFrame({ pattern }: Attribution): boolean {
  return pattern === 'framed' || pattern === 'inverted';
}

function findWholeQuotation({ tokens }: ParsedSentence): TextSpan | undefined {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  if (!first?.opens || !last) return undefined;
  const isWhole = tokens.every(({ quotation, tag }) => quotation >= 0 || tag === 'PUNCT');
  return isWhole ? { start: first.start, end: last.end } : undefined;
}
