import { list, paragraph, strong } from '../card/build.ts';
import type { Action, Block, Card, Inline } from '../card/card.ts';
import { type Article, type Passage, type PassageRole, readSpan } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { Draft, DraftPreview } from '../domain/draft.ts';
import { count, joinWords } from './phrases.ts';
import { viewQuotation } from './view-quotation.ts';

const MOST_CLAIMS = 2;
const MOST_WORDS = 8;
const MOST_LETTERS = 80;

/** What a person asked and may correct: the options of the command that the buttons run. */
const FIELDS = ['headline', 'authors', 'outlet', 'published', 'url'] as const;

/** An article as it was read, before it is added: what is known of it, what was left out, and a taste of its claims. */
export function viewDraft({ draft, claims, standing }: DraftPreview): Card {
  const { article, warnings } = draft;
  return {
    kind: 'answer',
    title: `Add “${article.headline}”?`,
    blocks: [
      ...viewStanding(standing),
      list(listDetails(draft)),
      ...viewWarnings(warnings),
      ...viewLeftOut(article),
      ...viewClaims(article, claims),
    ],
    actions: listActions(draft.id, article),
  };
}

function viewStanding(standing: DraftPreview['standing']): readonly Block[] {
  switch (standing.kind) {
    case 'new':
      return [];
    case 'same':
      return [paragraph(strong('It is in the corpus already'), '; adding it changes nothing.')];
    case 'changed':
      return [
        paragraph(
          strong('It is in the corpus already'),
          ' with another text or other details; adding it puts this in their place.',
        ),
      ];
    case 'copy': {
      const { headline, outlet } = standing.of;
      return [
        paragraph(
          strong('It is nearly the same as'),
          ` “${headline}”${outlet === undefined ? '' : ` (${outlet})`}, which is in the corpus. Added, it is kept as a copy and its claims are not counted twice.`,
        ),
      ];
    }
  }
}

function listDetails(draft: Draft) {
  const { authors, outlet, language, url, passages } = draft.article;
  const body = passages.filter(({ role }) => role === 'body').length;
  const known: readonly (readonly [string, string])[] = [
    ['Authors', authors.length === 0 ? 'not known' : joinWords(authors)],
    ['Outlet', outlet ?? 'not known'],
    ['Published', nameDay(draft)],
    ['Language', language ?? 'not known'],
    ['Address', url ?? 'not known'],
    ['Its own words', count(body, 'paragraph')],
  ];
  return known.map(([name, value]): readonly Inline[] => [
    { type: 'strong', value: `${name}: ` },
    { type: 'text', value },
  ]);
}

function nameDay({ article, publishedFrom }: Draft): string {
  if (article.publishedOn === undefined) return 'not known';
  const found = publishedFrom === undefined ? '' : ` (found in: ${publishedFrom})`;
  return `${article.publishedOn}${found}`;
}

function viewWarnings(warnings: readonly string[]): readonly Block[] {
  if (warnings.length === 0) return [];
  return [paragraph(strong('Worth a look')), list(warnings.map((warning) => [warning]))];
}

/** What is kept and never quoted: how many paragraphs of each role, and how the first begins. */
function viewLeftOut({ text, passages }: Article): readonly Block[] {
  const byRole = new Map<PassageRole, Passage[]>();
  for (const passage of passages) {
    if (passage.role === 'body' || passage.role === 'title') continue;
    byRole.set(passage.role, [...(byRole.get(passage.role) ?? []), passage]);
  }
  if (byRole.size === 0) return [];
  const items = [...byRole].map(([role, [first, ...others]]) => {
    const words = first === undefined ? '' : writeStart(readSpan(text, first));
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return [strong(`${role}: `), `“${words}”${more}`];
  });
  return [paragraph(strong('Kept, but never quoted as a claim')), list(items)];
}

function writeStart(words: string): string {
  const start = words.split(/\s+/u, MOST_WORDS).join(' ').slice(0, MOST_LETTERS).toWellFormed();
  return start.length < words.length ? `${start} …` : start;
}

function viewClaims(article: Article, claims: readonly Claim[]): readonly Block[] {
  const shown = claims.slice(0, MOST_CLAIMS);
  const number = strong(count(claims.length, 'claim'));
  if (shown.length === 0) return [paragraph(number, ' would be found in it.')];
  return [
    paragraph(number, claims.length === shown.length ? ':' : '; the first of them:'),
    ...shown.map((claim) => viewQuotation({ article, claim })),
  ];
}

function listActions(draft: string, article: Article): readonly Action[] {
  const run = (label: string, step: string): Action => ({
    label,
    command: 'corpus add',
    options: { draft, step },
    effect: 'replace',
  });
  return [
    run('Add to the corpus', 'add'),
    {
      label: 'Correct the details',
      command: 'corpus add',
      options: { draft, step: 'correct', ...writeDetails(article) },
      effect: 'ask',
      fields: FIELDS,
    },
    run('Discard', 'discard'),
  ];
}

function writeDetails({ headline, authors, outlet, publishedOn, url }: Article) {
  return {
    headline,
    ...(authors.length > 0 && { authors: authors.join(', ') }),
    ...(outlet !== undefined && { outlet }),
    ...(publishedOn !== undefined && { published: publishedOn }),
    ...(url !== undefined && { url }),
  };
}
