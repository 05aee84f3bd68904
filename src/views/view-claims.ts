import { list, paragraph, strong } from '../card/build.ts';
import type { Action, Block, Card } from '../card/card.ts';
import type { ClaimsAnswer, Tally } from '../domain/claims-answer.ts';
import type { Say } from '../messages/say.ts';
import { offerTracking } from './group/offer-tracking.ts';
import { offerComparison } from './offer-comparison.ts';
import { offerFilters } from './offer-filters.ts';
import { nameFilters } from './page-actions.ts';
import { nameActors } from './phrases.ts';
import { viewAdvice } from './view-advice.ts';
import { offerContexts, viewNumbered } from './view-quotation.ts';

/** What was asked for, as it was typed: buttons ask for it again. */
type Asked = Readonly<Record<string, string>>;

const MOST_TALLIES = 4;
/** A title is read at a glance. */
const MOST_TITLED = 80;
/** More words than these are left of a question rather than of a topic. */
const MOST_LEFT = 3;
const FILTERS = ['by', 'outlet', 'since', 'until', 'voice', 'stance', 'hedged', 'lang', 'in'];

/** The claims that were found, a page of them, or what would find some. */
export function viewClaims(answer: ClaimsAnswer, asked: Asked, say: Say): Card {
  return answer.claims === 0 ? viewNone(answer, asked, say) : viewPage(answer, asked, say);
}

function viewPage(answer: ClaimsAnswer, asked: Asked, say: Say): Card {
  const { claims, articles } = answer;
  const counted = `${say('claims.number', { n: claims })} ${say('claims.in', { n: articles })}`;
  const number = answer.more ? say('claims.more', { counted }) : counted;
  return {
    kind: 'answer',
    title: `${number}${nameSubject(answer, asked, say)}`,
    blocks: [
      ...viewNotes(answer, asked, say),
      ...answer.findings.map(viewNumbered),
      ...viewFacets(answer, say),
    ],
    actions: viewActions(answer, asked, say),
    ...(answer.facets && {
      menus: [
        ...offerFilters({ command: 'claims', asked }, answer.facets, say),
        ...offerComparison(answer.facets, asked, say),
      ],
    }),
  };
}

function viewNone(answer: ClaimsAnswer, asked: Asked, say: Say): Card {
  const { blocks, actions } = viewAdvice(answer, asked, say);
  return {
    kind: 'empty',
    title: `${say('claims.none')}${nameSubject(answer, asked, say)}`,
    blocks: [...viewSearched(answer, asked, say), ...viewMisread(answer, say), ...blocks],
    actions,
  };
}

function nameSubject(answer: ClaimsAnswer, asked: Asked, say: Say): string {
  const { actors, words, without = [], like } = answer;
  if (like !== undefined) return ` ${say('claims.like', { text: clipText(like.text) })}`;
  if (isSentence(answer)) return ` ${say('claims.for', { typed: nameTyped(answer, asked) })}`;
  return [
    ...(actors.length === 0 ? [] : [say('claims.about', { names: nameActors(actors, say) })]),
    ...(words === '' ? [] : [say('claims.with', { words: clipText(words) })]),
    ...(without.length === 0
      ? []
      : [say('claims.without', { words: clipText(without.join(', ')) })]),
  ]
    .map((part) => ` ${part}`)
    .join('');
}

/** Whether words that were typed make no sense without the names between them, as in a question. */
function isSentence({ actors, words }: ClaimsAnswer): boolean {
  return actors.length > 0 && words.split(' ').length > MOST_LEFT;
}

/** What was typed, as a title or a note repeats it. */
function nameTyped(answer: ClaimsAnswer, { about }: Asked): string {
  return clipText(isSentence(answer) && about !== undefined ? about : answer.words);
}

/** Says what an answer leaves out: which page it is, which filters it has, and that words were let go. */
function viewNotes(answer: ClaimsAnswer, asked: Asked, say: Say): readonly Block[] {
  const { page, pages, notes = [] } = answer;
  const typed = nameTyped(answer, asked);
  const filters = nameFilters({ ...answer.filters, ...asked }, FILTERS, say);
  const parts = [
    ...(pages > 1 ? [say('page.of', { page, pages })] : []),
    ...(filters === '' ? [] : [say('claims.only', { filters })]),
    ...(answer.relaxed ? [say('claims.relaxed', { words: typed })] : []),
    ...(answer.near ? [say('claims.near', { words: typed })] : []),
    ...(answer.cut ? [say('claims.cut')] : []),
    ...viewLike(answer, say),
    ...notes.map(say.tell),
    ...nameAlike(answer, say),
  ];
  return parts.length === 0 ? [] : [paragraph(parts.join(' '))];
}

/** Says where meanings are not compared, or not all of them yet. */
function viewLike({ like }: ClaimsAnswer, say: Say): readonly string[] {
  if (like === undefined) return [];
  const { learned } = like;
  if (learned === undefined) return [say('claims.like.off')];
  return learned.done < learned.total ? [say('claims.like.learning', { ...learned })] : [];
}

/** Which of the claims shown stand for others in nearly the same words. */
function nameAlike({ findings }: ClaimsAnswer, say: Say): readonly string[] {
  return findings.flatMap(({ alike = 0 }, at) =>
    alike === 0 ? [] : [say('claims.alike', { n: alike, number: at + 1 })],
  );
}

/** What the answer can be narrowed by, where it has more than a page. */
function viewFacets({ facets, pages }: ClaimsAnswer, say: Say): readonly Block[] {
  if (facets === undefined || pages === 1) return [];
  const { speakers, outlets, years, voices } = facets;
  const parts = [
    ['by', speakers],
    ['outlet', outlets],
    ['since', years],
    ['voice', voices],
  ] as const;
  const items = parts.flatMap(([name, tallies]) =>
    tallies.length < 2
      ? []
      : [
          [
            strong(`${say.option(name)}: `),
            tallies.slice(0, MOST_TALLIES).map(writeTally).join(', '),
          ],
        ],
  );
  return items.length === 0 ? [] : [paragraph(say('claims.narrow')), list(items)];
}

function writeTally({ name, count: claims }: Tally): string {
  return `${name} (${claims})`;
}

function viewSearched(answer: ClaimsAnswer, asked: Asked, say: Say): readonly Block[] {
  const { actors, words, without = [] } = answer;
  const filters = nameFilters({ ...answer.filters, ...asked }, FILTERS, say);
  const items = [
    ...(actors.length === 0
      ? []
      : [[strong(`${say('claims.actors')}: `), nameActors(actors, say)]]),
    ...(words === '' ? [] : [[strong(`${say('claims.words')}: `), clipText(words)]]),
    ...(without.length === 0
      ? []
      : [[strong(`${say('claims.excluded')}: `), clipText(without.join(', '))]]),
    ...(filters === '' ? [] : [[strong(`${say('claims.filters')}: `), filters]]),
  ];
  return items.length === 0 ? [] : [paragraph(say('claims.searched')), list(items)];
}

function viewMisread(answer: ClaimsAnswer, say: Say): readonly Block[] {
  const notes = [...viewLike(answer, say), ...(answer.notes ?? []).map(say.tell)];
  return notes.length === 0 ? [] : [paragraph(notes.join(' '))];
}

/** What stands in quotation marks altogether needs no second pair. */
function clipText(typed: string): string {
  const text = /^"([^"]+)"$/u.exec(typed)?.[1] ?? typed;
  const characters = Array.from(text);
  return characters.length > MOST_TITLED ? `${characters.slice(0, MOST_TITLED).join('')}…` : text;
}

function viewActions(
  { page, pages, findings }: ClaimsAnswer,
  asked: Asked,
  say: Say,
): readonly Action[] {
  const turn = (label: string, to: number): Action => ({
    label,
    command: 'claims',
    options: { ...asked, page: String(to) },
    effect: 'replace',
  });
  return [
    ...(page > 1 ? [turn(say('page.previous'), page - 1)] : []),
    ...(page < pages ? [turn(say('page.next'), page + 1)] : []),
    {
      label: say('share.here'),
      command: 'claims',
      options: { ...asked, page: String(page) },
      effect: 'share',
    },
    // Between two others a page has no room for one more.
    ...(page > 1 && page < pages ? [] : offerTracking(findings, say)),
    ...offerContexts(findings, say),
  ];
}
