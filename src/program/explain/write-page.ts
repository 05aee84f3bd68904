import type { Article, TextSpan } from '../../domain/article.ts';
import type { ExplainedClaim, ExplainedPassage } from './compose-explanation.ts';
import { markParts } from './mark-parts.ts';
import { PAGE_STYLE } from './page-style.ts';
import { addMarks } from './write-lines.ts';

/** Draws an explanation as a page of HTML that needs nothing else: no script, no font, no address. */
export function writePage(article: Article, passages: readonly ExplainedPassage[]): string {
  const { headline, authors, outlet, publishedOn, language, text } = article;
  const by = authors.length > 0 ? authors.join(', ') : 'unsigned';
  const claims = passages.reduce((sum, each) => sum + each.claims.length, 0);
  let number = 0;
  const sections = passages.map(({ passage, claims: own }) => {
    const drawn = own.map((claim) => {
      number += 1;
      return writeClaim(number, claim, text);
    });
    const note = passage.note === undefined ? '' : ` – ${escapeText(passage.note)}`;
    return `<section class="passage ${passage.role}">
<h2>${passage.role}<small> ${passage.start}–${passage.end}${note}</small></h2>
<p lang="${escapeText(language ?? 'en')}" dir="auto">${escapeText(text.slice(passage.start, passage.end))}</p>
${drawn.join('\n')}
</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(headline)} – explained</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">${escapeText(headline)}</h1>
<p>${escapeText(`${by}, ${outlet ?? 'unknown outlet'}, ${publishedOn ?? 'n.d.'}`)}: ${claims} ${claims === 1 ? 'claim' : 'claims'} in ${passages.length} passages.</p>
<p class="legend">${LEGEND}</p>
</header>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

const LEGEND = [
  'speaker',
  'role',
  'cue',
  'content',
  'hedge',
  'negation',
  'date',
  'prediction',
  'relation',
]
  .map((name) => `<span class="${name}">${name}</span>`)
  .join(' ');

/** A claim that opens by mouse and keyboard alike: its words marked, then each part by name. */
function writeClaim(number: number, explained: ExplainedClaim, text: string): string {
  const { claim, speaker, rule, why, parts, facts } = explained;
  const spans = [claim.quotation, ...parts.flatMap((part) => part.spans)];
  const rows = parts.map(({ name, spans: own, note }) => {
    const words = own.map((span) => escapeText(addMarks(readSpan(text, span)))).join(' … ');
    return `<dt>${name}</dt><dd dir="auto">${words}${note === undefined ? '' : ` <i>${escapeText(note)}</i>`}</dd>`;
  });
  return `<details open>
<summary><b>${number}. ${escapeText(speaker)}</b> · ${claim.voice} · ${rule}</summary>
<blockquote dir="auto">${writeMarked(text, findHull(spans), parts)}</blockquote>
<dl>${rows.join('')}${facts.map((fact) => `<dt>fact</dt><dd>${escapeText(fact)}</dd>`).join('')}<dt>why</dt><dd>${escapeText(why)}</dd></dl>
</details>`;
}

function writeMarked(text: string, hull: TextSpan, parts: ExplainedClaim['parts']): string {
  return markParts(hull, parts)
    .map((stretch) => {
      const words = escapeText(readSpan(text, stretch));
      const names = stretch.names.join(' ');
      return names === '' ? words : `<span class="${names}" title="${names}">${words}</span>`;
    })
    .join('');
}

function findHull(spans: readonly TextSpan[]): TextSpan {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function readSpan(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands; what turns the direction of reading, or is no character at all, is shown as `�`. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Bidi_Control}\0]/gu, '\uFFFD')
    .replace(/[&<>"']/gu, (mark) => ESCAPES[mark] ?? mark);
}
