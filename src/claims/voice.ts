import type { TextSpan } from '../domain/article.ts';
import type { Voice } from '../domain/claim.ts';
import type { Attribution } from './reading.ts';
import type { Quotation } from './sentences/quotations.ts';
import { findTouching } from './sentences/sorted-spans.ts';

const MOSTLY = 0.6;

/** Reads how a claim comes to us: denied where its cue denies it, quoted where it mostly stands in quotation marks. */
export function readVoice(
  { cueClass, negated, content }: Attribution,
  quotations: readonly Quotation[],
): Voice {
  if (cueClass === 'deny' && !negated) return 'denied';
  return isQuoted(content, quotations) ? 'quoted' : 'reported';
}

/** Reads the voice of a sentence without a speaker: quoted from nobody, by hearsay, or the author's own. */
export function readPlainVoice(
  content: readonly TextSpan[],
  {
    cue,
    quotations,
  }: { readonly cue: readonly TextSpan[]; readonly quotations: readonly Quotation[] },
): Voice {
  if (isQuoted(content, quotations)) return 'quoted';
  return cue.length > 0 ? 'reported' : 'asserted';
}

/** Whether most of the spans stands between quotation marks. */
export function isQuoted(spans: readonly TextSpan[], quotations: readonly Quotation[]): boolean {
  let quoted = 0;
  let length = 0;
  for (const span of spans) {
    length += span.end - span.start;
    for (const { start, end } of findTouching(quotations, span)) {
      quoted += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
    }
  }
  return quoted > MOSTLY * length;
}
