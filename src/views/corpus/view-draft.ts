import { list, paragraph, strong } from '../../card/build.ts';
import type { Action, Block, Card, Inline } from '../../card/card.ts';
import { type Article, type Passage, type PassageRole, readSpan } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Draft, DraftPreview } from '../../domain/draft.ts';
import type { Say } from '../../messages/say.ts';
import { listNames } from '../phrases.ts';
import { sayWith } from '../say-with.ts';
import { viewQuotation } from '../view-quotation.ts';

const MOST_CLAIMS = 2;
const MOST_WORDS = 8;
const MOST_LETTERS = 80;

/** What a person asked and may correct: the options of the command that the buttons run. */
const FIELDS = ['headline', 'authors', 'outlet', 'published', 'url'] as const;

/** An article as it was read, before it is added: what is known of it, what was left out, and a taste of its claims. */
export function viewDraft({ draft, claims, standing }: DraftPreview, say: Say): Card {
  const { article, warnings } = draft;
  return {
    kind: 'answer',
    title: say('draft.title', { headline: article.headline }),
    blocks: [
      ...viewStanding(standing, say),
      list(listDetails(draft, say)),
      ...viewWarnings(warnings, say),
      ...viewLeftOut(article, say),
      ...viewClaims(article, claims, say),
    ],
    actions: listActions(draft.id, article, say),
  };
}

function viewStanding(standing: DraftPreview['standing'], say: Say): readonly Block[] {
  const there = strong(say('draft.there'));
  switch (standing.kind) {
    case 'new':
      return [];
    case 'same':
    case 'changed':
      return [paragraph(...sayWith(say, `draft.${standing.kind}`, { there }))];
    case 'copy': {
      const { headline, outlet } = standing.of;
      return [
        paragraph(
          ...sayWith(say, 'draft.copy', {
            near: strong(say('draft.near')),
            headline: outlet === undefined ? headline : `${headline} (${outlet})`,
          }),
        ),
      ];
    }
  }
}

function listDetails(draft: Draft, say: Say) {
  const { authors, outlet, language, url, passages } = draft.article;
  const body = passages.filter(({ role }) => role === 'body').length;
  const unknown = say('draft.unknown');
  const known: readonly (readonly [string, string])[] = [
    [say('draft.authors'), authors.length === 0 ? unknown : listNames(authors, say)],
    [say('draft.outlet'), outlet ?? unknown],
    [say('draft.published'), nameDay(draft, say)],
    [say('draft.language'), language ?? unknown],
    [say('draft.address'), url ?? unknown],
    [say('draft.words'), say('draft.paragraphs', { n: body })],
  ];
  return known.map(([name, value]): readonly Inline[] => [
    { type: 'strong', value: `${name}: ` },
    { type: 'text', value },
  ]);
}

function nameDay({ article: { publishedOn }, publishedFrom }: Draft, say: Say): string {
  if (publishedOn === undefined) return say('draft.unknown');
  return publishedFrom === undefined
    ? publishedOn
    : say('draft.found', { day: publishedOn, place: say.tell(publishedFrom) });
}

function viewWarnings(warnings: readonly string[], say: Say): readonly Block[] {
  if (warnings.length === 0) return [];
  return [
    paragraph(strong(say('draft.look'))),
    list(warnings.map((warning) => [say.tell(warning)])),
  ];
}

/** What is kept and never quoted: how many paragraphs of each role, and how the first begins. */
function viewLeftOut({ text, passages }: Article, say: Say): readonly Block[] {
  const byRole = new Map<PassageRole, Passage[]>();
  for (const passage of passages) {
    if (passage.role === 'body' || passage.role === 'title') continue;
    byRole.set(passage.role, [...(byRole.get(passage.role) ?? []), passage]);
  }
  if (byRole.size === 0) return [];
  const items = [...byRole].map(([role, [first, ...others]]) => {
    const words = first === undefined ? '' : writeStart(readSpan(text, first));
    const begins =
      others.length === 0
        ? say('draft.begins', { words })
        : say('draft.begins.more', { words, more: others.length });
    return [strong(`${say(`role.${role}`)}: `), begins];
  });
  return [paragraph(strong(say('draft.kept'))), list(items)];
}

function writeStart(words: string): string {
  const start = words.split(/\s+/u, MOST_WORDS).join(' ').slice(0, MOST_LETTERS).toWellFormed();
  return start.length < words.length ? `${start} …` : start;
}

function viewClaims(article: Article, claims: readonly Claim[], say: Say): readonly Block[] {
  const shown = claims.slice(0, MOST_CLAIMS);
  const number = { claims: strong(say('claims.number', { n: claims.length })) };
  if (shown.length === 0) return [paragraph(...sayWith(say, 'draft.claims', number))];
  const key = claims.length === shown.length ? 'draft.claims.all' : 'draft.claims.first';
  return [
    paragraph(...sayWith(say, key, number)),
    ...shown.map((claim) => viewQuotation({ article, claim })),
  ];
}

function listActions(draft: string, article: Article, say: Say): readonly Action[] {
  const run = (label: string, step: string): Action => ({
    label,
    command: 'corpus add',
    options: { draft, step },
    effect: 'replace',
  });
  return [
    run(say('draft.add'), 'add'),
    {
      label: say('draft.correct'),
      command: 'corpus add',
      options: { draft, step: 'correct', ...writeDetails(article) },
      effect: 'ask',
      fields: FIELDS,
    },
    run(say('draft.discard'), 'discard'),
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
