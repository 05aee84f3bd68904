import type { Article, TextSpan } from '../../domain/article.ts';
import type { ExplainedClaim, ExplainedPart, ExplainedPassage } from './compose-explanation.ts';

/** Draws an explanation for the terminal: each passage, and below it each claim with its parts. */
export function writeLines(article: Article, passages: readonly ExplainedPassage[]): string {
  const { headline, authors, outlet, publishedOn } = article;
  const by = authors.length > 0 ? authors.join(', ') : 'unsigned';
  let number = 0;
  return [
    `${headline}\n${by}, ${outlet ?? 'unknown outlet'}, ${publishedOn ?? 'n.d.'}`,
    ...passages.map(({ passage, claims }) =>
      [
        `[${passage.role} ${passage.start}–${passage.end}]${passage.note === undefined ? '' : ` ${passage.note}`}`,
        article.text.slice(passage.start, passage.end),
        ...claims.map((claim) => {
          number += 1;
          return writeClaim(number, claim, article.text);
        }),
      ].join('\n'),
    ),
  ].join('\n\n');
}

function writeClaim(number: number, explained: ExplainedClaim, text: string): string {
  const { claim, speaker, rule, why, parts, facts } = explained;
  return [
    `\n  ${number}. ${claim.voice} · ${speaker}`,
    ...parts.map((part) => `     ${part.name.padEnd(10)} ${writePart(part, text)}`),
    ...facts.map((fact) => `     ${'·'.padEnd(10)} ${fact}`),
    `     ${rule.padEnd(10)} ${why}`,
  ].join('\n');
}

function writePart({ spans, note }: ExplainedPart, text: string): string {
  const words = spans.map((span) => quote(text, span)).join(' … ');
  return note === undefined ? words : `${words} (${note})`;
}

function quote(text: string, { start, end }: TextSpan): string {
  return addMarks(text.slice(start, end).replace(/\s+/gu, ' '));
}

/** Words in quotation marks; those that bring their own keep them. */
export function addMarks(words: string): string {
  return /^["“„«‘]/u.test(words) ? words : `“${words}”`;
}
