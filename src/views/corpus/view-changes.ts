import { list, paragraph, strong } from '../../card/build.ts';
import type { Action, Block, Card } from '../../card/card.ts';
import { readSpan, type TextSpan } from '../../domain/article.ts';
import type { ArticleChange, ChangesAnswer, ClaimChange } from '../../domain/changes.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import type { Say } from '../../messages/say.ts';
import { listNames } from '../phrases.ts';
import { viewQuotation } from '../view-quotation.ts';

type Asked = Readonly<Record<string, string>>;

/** A message has room for so many; the others are counted. */
const MOST_SHOWN = 6;

/** What was reworded in an article: the claims of before beside those of now. */
export function viewChanges(answer: ChangesAnswer, asked: Asked, say: Say): Card {
  const { change } = answer;
  if (answer.isUnknown) return viewUnknown(say);
  return change === undefined
    ? viewNone(answer, asked, say)
    : viewChange(change, answer, { asked, say });
}

function viewUnknown(say: Say): Card {
  return {
    kind: 'empty',
    title: say('changes.unknown'),
    blocks: [paragraph(say('changes.unknown.hint'))],
    actions: [],
  };
}

/** That nothing changed is an answer too. */
function viewNone({ articles: n }: ChangesAnswer, { since }: Asked, say: Say): Card {
  return {
    kind: 'answer',
    title:
      since === undefined ? say('changes.none', { n }) : say('changes.none.since', { n, since }),
    blocks: [paragraph(say('changes.none.how'))],
    actions: [],
  };
}

function viewChange(
  change: ArticleChange,
  answer: ChangesAnswer,
  { asked, say }: { readonly asked: Asked; readonly say: Say },
): Card {
  const shown = change.changes.slice(0, MOST_SHOWN);
  const left = change.changes.length - shown.length;
  return {
    kind: 'answer',
    title: say('changes.title', {
      headline: change.article.headline,
      day: change.changedOn,
      counts: nameCounts(change, say),
    }),
    blocks: [
      ...(answer.found > 1
        ? [paragraph(say('changes.page', { page: answer.page, of: answer.found }))]
        : []),
      ...shown.flatMap((each) => viewClaimChange(each, say)),
      ...(left > 0 ? [paragraph(say('changes.more', { n: left }))] : []),
    ],
    actions: viewActions(answer, asked, say),
  };
}

function nameCounts({ changes, standing }: ArticleChange, say: Say): string {
  const number = (kind: ClaimChange['kind']): number =>
    changes.filter((change) => change.kind === kind).length;
  if (changes.length === 0) return say('changes.stand', { n: standing });
  const parts = [
    [number('reworded'), 'changes.reworded'],
    [number('gone'), 'changes.gone'],
    [number('new'), 'changes.new'],
    [standing, 'changes.before'],
  ] as const;
  const told = parts.flatMap(([amount, key]) => (amount > 0 ? [say(key, { number: amount })] : []));
  return listNames(told, say);
}

function viewClaimChange(change: ClaimChange, say: Say): readonly Block[] {
  switch (change.kind) {
    case 'reworded':
      return [
        paragraph(strong(`${say('change.reworded')} `), say('change.before')),
        viewQuotation(change.before),
        paragraph(say('change.now')),
        viewQuotation(change.after),
        ...viewWords(change, say),
      ];
    case 'gone':
      return [paragraph(strong(say('change.gone'))), viewQuotation(change.before)];
    case 'new':
      return [paragraph(strong(say('change.new'))), viewQuotation(change.after)];
  }
}

function viewWords(
  { before, after, gone, come }: Extract<ClaimChange, { kind: 'reworded' }>,
  say: Say,
) {
  const items = [
    ...(gone.length > 0 ? [[strong(`${say('change.went')} `), quote(before, gone)]] : []),
    ...(come.length > 0 ? [[strong(`${say('change.came')} `), quote(after, come)]] : []),
  ];
  return items.length > 0 ? [list(items)] : [];
}

function quote({ article }: Finding, spans: readonly TextSpan[]): string {
  return spans.map((span) => `“${readSpan(article.text, span)}”`).join(', ');
}

function viewActions({ page, found }: ChangesAnswer, asked: Asked, say: Say): readonly Action[] {
  const turn = (label: string, to: number): Action => ({
    label,
    command: 'corpus changes',
    options: { ...asked, page: String(to) },
    effect: 'replace',
  });
  return [
    ...(page > 1 ? [turn(say('change.newer'), page - 1)] : []),
    ...(page < found ? [turn(say('change.older'), page + 1)] : []),
    {
      label: say('share.here'),
      command: 'corpus changes',
      options: { ...asked, page: String(page) },
      effect: 'share',
    },
  ];
}
