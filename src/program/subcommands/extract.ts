import { z } from 'zod';
import type { ClaimsEngine, Extraction } from '../../claims/extract-claims.ts';
import type { Passage, TextSpan } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import { splitLines } from '../../domain/split-lines.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal.ts';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

type Pair = readonly [start: number, end: number];

/** Reads JSON lines `{id, text}` and writes `{id, attributions, claims}`; a line that is none is named and passed over. */
export async function extract(engine: ClaimsEngine, terminal: Terminal): Promise<ExitCode> {
  let number = 0;
  let isComplete = true;
  for await (const line of splitLines(terminal.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = lineSchema.safeParse(readJson(line));
    if (parsed.success) {
      const { id, text } = parsed.data;
      const found = engine.extract({ id: String(id), text, passages: splitParagraphs(text) });
      terminal.print(JSON.stringify({ id, ...writeExtraction(found) }));
    } else {
      isComplete = false;
      terminal.tell(`Line ${number} is left out: it must be a JSON object with an id and a text.`);
    }
  }
  return isComplete ? EXIT.ok : EXIT.misuse;
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Every line with a letter on it is a paragraph of the article's own. */
function splitParagraphs(text: string): readonly Passage[] {
  return Array.from(text.matchAll(/[^\n\r]+/gu))
    .filter(([line]) => line.trim() !== '')
    .map(({ index: start, 0: line }) => ({ start, end: start + line.length, role: 'body' }));
}

function writeExtraction({ attributions, claims }: Extraction) {
  return {
    attributions: attributions.map(({ speaker, cue, content }) => ({
      // The gold data's own word for the speaker.
      ['source']: speaker.map(writeSpan),
      cue: cue.map(writeSpan),
      content: content.map(writeSpan),
    })),
    claims: claims.map(writeClaim),
  };
}

function writeClaim(claim: Claim) {
  const { speaker, prediction } = claim;
  return {
    content: claim.content.map(writeSpan),
    cue: claim.cue.map(writeSpan),
    speaker: speaker ? { name: speaker.name, spans: speaker.spans.map(writeSpan) } : null,
    voice: claim.voice,
    actors: claim.actorIds,
    hedges: claim.hedges.map(writeSpan),
    negated: claim.negated,
    negation: claim.negation.map(writeSpan),
    form: claim.form,
    dates: claim.dates.map(({ start, end, from, to }) => ({ span: [start, end], from, to })),
    relations: claim.relations.map(({ evidence, ...relation }) => ({
      ...relation,
      evidence: evidence.map(writeSpan),
    })),
    prediction: prediction ? { ...prediction, cue: prediction.cue.map(writeSpan) } : null,
  };
}

function writeSpan({ start, end }: TextSpan): Pair {
  return [start, end];
}
