import { list, paragraph, strong } from '../card/build.ts';
import type { Action, Block, Card } from '../card/card.ts';
import type { ClaimsAnswer, Tally } from '../domain/claims-answer.ts';
import { offerFilters } from './offer-filters.ts';
import { count, nameActors } from './phrases.ts';
import { viewAdvice } from './view-advice.ts';
import { offerContexts, viewNumbered } from './view-quotation.ts';

/** What was asked for, as it was typed: buttons ask for it again. */
type Asked = Readonly<Record<string, string>>;

const MOST_TALLIES = 4;
const FILTERS = ['by', 'outlet', 'since', 'until', 'voice'];

/** The claims that were found, a page of them, or what would find some. */
export function viewClaims(answer: ClaimsAnswer, asked: Asked): Card {
  return answer.claims === 0 ? viewNone(answer, asked) : viewPage(answer, asked);
}

function viewPage(answer: ClaimsAnswer, asked: Asked): Card {
  const counted = `${count(answer.claims, 'claim')} in ${count(answer.articles, 'article')}`;
  const number = answer.more ? `More than ${counted}` : counted;
  return {
    kind: 'answer',
    title: `${number}${nameSubject(answer)}`,
    blocks: [
      ...viewNotes(answer, asked),
      ...answer.findings.map(viewNumbered),
      ...viewFacets(answer),
    ],
    actions: viewActions(answer, asked),
    ...(answer.facets && { menus: offerFilters('claims', asked, answer.facets) }),
  };
}

function viewNone(answer: ClaimsAnswer, asked: Asked): Card {
  const { blocks, actions } = viewAdvice(answer, asked);
  return {
    kind: 'empty',
    title: `No claims${nameSubject(answer)}`,
    blocks: [...viewSearched(answer, asked), ...viewMisread(answer), ...blocks],
    actions,
  };
}

function nameSubject({ actors, words }: ClaimsAnswer): string {
  const about = actors.length === 0 ? '' : ` about ${nameActors(actors)}`;
  return words === '' ? about : `${about} with “${words}”`;
}

/** Says what an answer leaves out: which page it is, which filters it has, and that words were let go. */
function viewNotes(answer: ClaimsAnswer, asked: Asked): readonly Block[] {
  const { page, pages, words, notes = [] } = answer;
  const filters = nameFilters(asked);
  const parts = [
    ...(pages > 1 ? [`Page ${page} of ${pages}.`] : []),
    ...(filters === '' ? [] : [`Only ${filters}.`]),
    ...(answer.relaxed ? [`No claim has all of “${words}”; these have some of it.`] : []),
    ...(answer.near ? [`No claim has “${words}”; these have words that are spelt alike.`] : []),
    ...(answer.cut ? ['The text is long: its rarest words were searched.'] : []),
    ...notes,
    ...nameAlike(answer),
  ];
  return parts.length === 0 ? [] : [paragraph(parts.join(' '))];
}

/** Which of the claims shown stand for others in nearly the same words. */
function nameAlike({ findings }: ClaimsAnswer): readonly string[] {
  return findings.flatMap(({ alike = 0 }, at) =>
    alike === 0 ? [] : [`${count(alike, 'more claim')} of the same speaker like ${at + 1}.`],
  );
}

/** What the answer can be narrowed by, where it has more than a page. */
function viewFacets({ facets, pages }: ClaimsAnswer): readonly Block[] {
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
      : [[strong(`${name}: `), tallies.slice(0, MOST_TALLIES).map(writeTally).join(', ')]],
  );
  return items.length === 0 ? [] : [paragraph('To narrow it:'), list(items)];
}

function writeTally({ name, count: claims }: Tally): string {
  return `${name} (${claims})`;
}

function viewSearched({ actors, words }: ClaimsAnswer, asked: Asked): readonly Block[] {
  const filters = nameFilters(asked);
  const items = [
    ...(actors.length === 0 ? [] : [[strong('Actors: '), nameActors(actors)]]),
    ...(words === '' ? [] : [[strong('Words: '), words]]),
    ...(filters === '' ? [] : [[strong('Filters: '), filters]]),
  ];
  return [paragraph('This was searched for:'), list(items)];
}

function viewMisread({ notes = [] }: ClaimsAnswer): readonly Block[] {
  return notes.length === 0 ? [] : [paragraph(notes.join(' '))];
}

function nameFilters(asked: Asked): string {
  return FILTERS.flatMap((name) =>
    asked[name] === undefined ? [] : [`${name}: ${asked[name]}`],
  ).join(', ');
}

function viewActions({ page, pages, findings }: ClaimsAnswer, asked: Asked): readonly Action[] {
  const turn = (label: string, to: number): Action => ({
    label,
    command: 'claims',
    options: { ...asked, page: String(to) },
    effect: 'replace',
  });
  return [
    ...(page > 1 ? [turn('Previous page', page - 1)] : []),
    ...(page < pages ? [turn('Next page', page + 1)] : []),
    {
      label: 'Share here',
      command: 'claims',
      options: { ...asked, page: String(page) },
      effect: 'share',
    },
    ...offerContexts(findings),
  ];
}
