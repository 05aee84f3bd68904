import { list, paragraph, strong } from '../card/build.ts';
import type { Block, Card, Inline } from '../card/card.ts';
import type { Digest, NewArticle } from '../domain/digest.ts';
import { count, joinWords } from './phrases.ts';
import { offerContexts, viewNumbered, viewQuotation } from './view-quotation.ts';

/** The issue that is shown: its day in words, and whether earlier ones were missed. */
export interface IssueHeading {
  readonly day: string;
  readonly isLate: boolean;
}

/** One issue of a digest, on one screen: what is new, who says what, what is opposed, what falls due. */
export function viewDigest(digest: Digest, { day, isLate }: IssueHeading): Card {
  const { about, picks, newArticles, newClaims } = digest;
  const subject = about === undefined ? '' : ` on “${about}”`;
  if (picks.length === 0) return viewNothing(digest, subject, day);
  return {
    kind: 'answer',
    title: `Digest${subject}, ${day}: ${count(newArticles, 'new article')}, ${count(newClaims, 'new claim')}`,
    blocks: [
      ...(isLate
        ? [paragraph('This issue is late: those that were missed are folded into it.')]
        : []),
      list(digest.articles.map(writeArticle)),
      ...(newArticles > digest.articles.length
        ? [paragraph(`And ${count(newArticles - digest.articles.length, 'more article')}.`)]
        : []),
      ...picks.map(viewNumbered),
      ...viewQuestion(digest),
      ...viewDue(digest),
      paragraph(
        `Why these: ${picks.map(({ reasons }, at) => `${at + 1} ${joinWords(reasons)}`).join('; ')}.`,
      ),
    ],
    actions: offerContexts(picks),
  };
}

function viewNothing({ due }: Digest, subject: string, day: string): Card {
  return {
    kind: 'empty',
    title: `Digest${subject}, ${day}: nothing new`,
    blocks: viewDue({ due }),
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

function viewDue({ due }: Pick<Digest, 'due'>): readonly Block[] {
  return due.flatMap((finding) => [
    paragraph(strong('A prediction falls due: '), `by ${finding.claim.prediction?.by ?? ''}.`),
    viewQuotation(finding),
  ]);
}
