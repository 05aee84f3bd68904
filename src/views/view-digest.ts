import { list, paragraph, strong, time } from '../card/build.ts';
import type { Block, Card, Inline } from '../card/card.ts';
import type { Digest, NewArticle } from '../domain/digest.ts';
import { count, joinWords } from './phrases.ts';
import { offerContexts, viewNumbered, viewQuotation } from './view-quotation.ts';

/** The issue that is shown: its day in words, and whether earlier ones were missed. */
export interface IssueHeading {
  readonly day: string;
  readonly isLate: boolean;
}

/** One issue of a digest with all that belongs to it: what is new, who says what, what is opposed, what falls due, and why. */
export function viewDigest(digest: Digest, heading: IssueHeading): Card {
  const { picks } = digest;
  if (picks.length === 0) return viewNothing(digest, heading.day);
  return {
    kind: 'answer',
    title: nameIssue(digest, heading.day),
    blocks: [...viewNews(digest, heading), ...viewDue(digest), ...viewReasons(digest)],
    actions: offerContexts(picks),
  };
}

/** Why each quotation was chosen, by its number. */
export function viewReasons({ picks }: Pick<Digest, 'picks'>): readonly Block[] {
  return [
    paragraph(strong('Why each quotation was chosen')),
    list(picks.map(({ reasons }, at) => [`${at + 1}: ${joinWords(reasons)}`])),
  ];
}

/** The title of an issue: its topic, its day, and how much is new. */
export function nameIssue({ about, newArticles, newClaims }: Digest, day: string): string {
  return `Digest${nameSubject(about)}, ${day}: ${count(newArticles, 'new article')}, ${count(newClaims, 'new claim')}`;
}

/** What is new, the quotations, and the question they put to the group. */
export function viewNews(digest: Digest, { isLate }: IssueHeading): readonly Block[] {
  const { articles, newArticles, picks } = digest;
  const further = newArticles - articles.length;
  return [
    ...(isLate
      ? [paragraph('This issue is late: those that were missed are folded into it.')]
      : []),
    list(articles.map(writeArticle)),
    ...(further > 0 ? [paragraph(`And ${count(further, 'more article')}.`)] : []),
    ...picks.map(viewNumbered),
    ...viewQuestion(digest),
  ];
}

function nameSubject(about: string | undefined): string {
  return about === undefined ? '' : ` on “${about}”`;
}

function viewNothing(digest: Digest, day: string): Card {
  return {
    kind: 'empty',
    title: `Digest${nameSubject(digest.about)}, ${day}: nothing new`,
    blocks: viewDue(digest),
    actions: [],
  };
}

function writeArticle({ headline, outlet, publishedOn, url }: NewArticle): readonly Inline[] {
  const place = `${outlet ?? 'unknown outlet'}, ${publishedOn ?? 'n.d.'}`;
  const title: Inline =
    url === undefined ? strong(headline) : { type: 'link', label: headline, url };
  return [title, { type: 'text', value: ` (${place})` }];
}

/** In our own words there are numbers and the reason alone: what is opposed, the quotations say themselves. */
function viewQuestion({ question }: Pick<Digest, 'question'>): readonly Block[] {
  if (question === undefined) return [];
  const { a, b, reason } = question;
  return [
    paragraph(
      strong('For the group: '),
      `${a + 1} and ${b + 1} are opposed (${reason}). Which of them holds?`,
    ),
  ];
}

/** The predictions whose time has come, and what the group is to read. */
export function viewDue({
  due,
  readings = [],
}: Pick<Digest, 'due' | 'readings'>): readonly Block[] {
  const predicted = due.flatMap((finding) => [
    paragraph(strong('A prediction falls due: '), `by ${finding.claim.prediction?.by ?? ''}.`),
    viewQuotation(finding),
  ]);
  const assigned = readings.map(({ number, headline, dueMs }) =>
    paragraph(strong(`Reading ${number}: `), `${headline}, by `, time(new Date(dueMs), 'UTC'), '.'),
  );
  return [...predicted, ...assigned];
}
