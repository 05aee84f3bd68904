import { list, paragraph, strong } from '../card/build.ts';
import type { Action, Block, Card } from '../card/card.ts';
import { readSpan, type TextSpan } from '../domain/article.ts';
import type { ArticleChange, ChangesAnswer, ClaimChange } from '../domain/changes.ts';
import type { Finding } from '../domain/claims-answer.ts';
import { count, joinWords } from './phrases.ts';
import { viewQuotation } from './view-quotation.ts';

type Asked = Readonly<Record<string, string>>;

/** A message has room for so many; the others are counted. */
const MOST_SHOWN = 6;

/** What was reworded in an article: the claims of before beside those of now. */
export function viewChanges(answer: ChangesAnswer, asked: Asked): Card {
  const { change } = answer;
  if (answer.isUnknown) return viewUnknown();
  return change === undefined ? viewNone(answer, asked) : viewChange(change, answer, asked);
}

function viewUnknown(): Card {
  const hint = 'Name it by words of its headline, or by the id that its page and citations carry.';
  return {
    kind: 'empty',
    title: 'No stored article is called like that',
    blocks: [paragraph(hint)],
    actions: [],
  };
}

/** That nothing changed is an answer too. */
function viewNone({ articles }: ChangesAnswer, { since }: Asked): Card {
  const when = since === undefined ? '' : ` since ${since}`;
  return {
    kind: 'answer',
    title: `No change in ${count(articles, 'article')}${when}`,
    blocks: [
      paragraph(
        'An article is compared with what was stored of it whenever it is read again with another text: from its file, its address or its feed.',
      ),
    ],
    actions: [],
  };
}

function viewChange(change: ArticleChange, answer: ChangesAnswer, asked: Asked): Card {
  const shown = change.changes.slice(0, MOST_SHOWN);
  const left = change.changes.length - shown.length;
  return {
    kind: 'answer',
    title: `“${change.article.headline}” changed on ${change.changedOn}: ${nameCounts(change)}`,
    blocks: [
      ...(answer.found > 1 ? [paragraph(`Change ${answer.page} of ${answer.found}.`)] : []),
      ...shown.flatMap(viewClaimChange),
      ...(left > 0 ? [paragraph(`${count(left, 'more claim')} changed; they are not shown.`)] : []),
    ],
    actions: viewActions(answer, asked),
  };
}

function nameCounts({ changes, standing }: ArticleChange): string {
  const number = (kind: ClaimChange['kind']): number =>
    changes.filter((change) => change.kind === kind).length;
  if (changes.length === 0) return `all ${count(standing, 'claim')} stand`;
  const parts = [
    [number('reworded'), 'reworded'],
    [number('gone'), 'gone'],
    [number('new'), 'new'],
    [standing, 'as before'],
  ] as const;
  const told = parts.filter(([amount]) => amount > 0).map(([amount, what]) => `${amount} ${what}`);
  return joinWords(told);
}

function viewClaimChange(change: ClaimChange): readonly Block[] {
  switch (change.kind) {
    case 'reworded':
      return [
        paragraph(strong('Reworded. '), 'Before:'),
        viewQuotation(change.before),
        paragraph('Now:'),
        viewQuotation(change.after),
        ...viewWords(change),
      ];
    case 'gone':
      return [paragraph(strong('Gone:')), viewQuotation(change.before)];
    case 'new':
      return [paragraph(strong('New:')), viewQuotation(change.after)];
  }
}

function viewWords({ before, after, gone, come }: Extract<ClaimChange, { kind: 'reworded' }>) {
  const items = [
    ...(gone.length > 0 ? [[strong('Words that went: '), quote(before, gone)]] : []),
    ...(come.length > 0 ? [[strong('Words that came: '), quote(after, come)]] : []),
  ];
  return items.length > 0 ? [list(items)] : [];
}

function quote({ article }: Finding, spans: readonly TextSpan[]): string {
  return spans.map((span) => `“${readSpan(article.text, span)}”`).join(', ');
}

function viewActions({ page, found }: ChangesAnswer, asked: Asked): readonly Action[] {
  const turn = (label: string, to: number): Action => ({
    label,
    command: 'corpus changes',
    options: { ...asked, page: String(to) },
    effect: 'replace',
  });
  return [
    ...(page > 1 ? [turn('Newer change', page - 1)] : []),
    ...(page < found ? [turn('Older change', page + 1)] : []),
    {
      label: 'Share here',
      command: 'corpus changes',
      options: { ...asked, page: String(page) },
      effect: 'share',
    },
  ];
}
