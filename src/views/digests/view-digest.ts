import { list, paragraph, strong } from '../../card/build.ts';
import type { Block, Card, Inline } from '../../card/card.ts';
import type { Digest, NewArticle } from '../../domain/digest.ts';
import type { Say } from '../../messages/say.ts';
import { sayWith, tellTime } from '../say-with.ts';
import { offerContexts, viewNumbered, viewQuotation } from '../view-quotation.ts';

/** The issue that is shown: its day in words, and whether earlier ones were missed. */
export interface IssueHeading {
  readonly day: string;
  readonly isLate: boolean;
  /** What a member asks for by themselves is no issue. */
  readonly kind?: 'digest' | 'catchup';
}

/** One issue of a digest with all that belongs to it: what is new, who says what, what is opposed, what falls due, and why. */
export function viewDigest(digest: Digest, heading: IssueHeading, say: Say): Card {
  const { picks } = digest;
  if (picks.length === 0) return viewNothing(digest, heading, say);
  return {
    kind: 'answer',
    title: nameIssue(digest, heading, say),
    blocks: [
      ...viewNews(digest, heading, say),
      ...viewDue(digest, say),
      ...viewReasons(digest, say),
    ],
    actions: offerContexts(picks, say),
  };
}

/** Why each quotation was chosen, by its number. */
export function viewReasons({ picks }: Pick<Digest, 'picks'>, say: Say): readonly Block[] {
  return [
    paragraph(strong(say('issue.why'))),
    list(picks.map((pick, at) => [`${at + 1}: ${nameReasons(pick, say)}`])),
  ];
}

/** The title of an issue: its topic, its day, and how much is new. */
export function nameIssue(
  { about, newArticles, newClaims }: Digest,
  { day, kind = 'digest' }: IssueHeading,
  say: Say,
): string {
  const articles = say('digest.articles', { n: newArticles });
  const claims = say('digest.claims', { n: newClaims });
  return about === undefined
    ? say(`${kind}.title`, { day, articles, claims })
    : say(`${kind}.title.about`, { about, day, articles, claims });
}

/** Why a quotation was chosen, in words. */
function nameReasons({ reasons }: Digest['picks'][number], say: Say): string {
  return reasons.map(say.tell).join(say('issue.why.and'));
}

/** What is new, the quotations, and the question they put to the group. */
export function viewNews(digest: Digest, { isLate }: IssueHeading, say: Say): readonly Block[] {
  const { articles, newArticles, picks } = digest;
  const further = newArticles - articles.length;
  return [
    ...(isLate ? [paragraph(say('digest.late'))] : []),
    list(articles.map((article) => writeArticle(article, say))),
    ...(further > 0 ? [paragraph(say('collection.more', { n: further }))] : []),
    ...picks.map(viewNumbered),
    ...viewQuestion(digest, say),
  ];
}

function viewNothing(digest: Digest, { day, kind = 'digest' }: IssueHeading, say: Say): Card {
  const { about } = digest;
  return {
    kind: 'empty',
    title:
      about === undefined
        ? say(`${kind}.nothing`, { day })
        : say(`${kind}.nothing.about`, { about, day }),
    blocks: viewDue(digest, say),
    actions: [],
  };
}

function writeArticle(
  { headline, outlet, publishedOn, url }: NewArticle,
  say: Say,
): readonly Inline[] {
  const place = `${outlet ?? say('card.outlet')}, ${publishedOn ?? say('card.undated')}`;
  const title: Inline =
    url === undefined ? strong(headline) : { type: 'link', label: headline, url };
  return [title, { type: 'text', value: ` (${place})` }];
}

/** In our own words there are numbers and the reason alone: what is opposed, the quotations say themselves. */
function viewQuestion({ question }: Pick<Digest, 'question'>, say: Say): readonly Block[] {
  if (question === undefined) return [];
  const { a, b, reason } = question;
  return [
    paragraph(
      strong(`${say('digest.group')} `),
      say('digest.opposed', { a: a + 1, b: b + 1, reason: say.tell(reason) }),
    ),
  ];
}

/** The predictions whose time has come, and what the group is to read. */
export function viewDue(
  { due, readings = [] }: Pick<Digest, 'due' | 'readings'>,
  say: Say,
): readonly Block[] {
  const predicted = due.flatMap((finding) => [
    paragraph(
      strong(`${say('digest.due')} `),
      say('digest.due.by', { day: finding.claim.prediction?.by ?? '' }),
    ),
    viewQuotation(finding),
  ]);
  const assigned = readings.map(({ number, headline, dueMs }) =>
    paragraph(
      strong(`${say('digest.reading', { number })} `),
      ...sayWith(say, 'digest.reading.by', { headline, when: tellTime(dueMs, 'UTC', say) }),
    ),
  );
  return [...predicted, ...assigned];
}
