import { list, paragraph, strong, time } from '../../card/build.ts';
import type { Action, Block, Card } from '../../card/card.ts';
import type { Discussion, DiscussionEntry, PositionTally } from '../../domain/discussion.ts';
import { count } from '../phrases.ts';
import { listCounts, nameDiscussion, POSITIONS } from './positions.ts';
import { viewWhole } from './view-kept.ts';

export interface DiscussionFacts {
  readonly discussion: Discussion;
  readonly tally: PositionTally;
  readonly entries: readonly DiscussionEntry[];
  /** The zone of a date where the reader's own clock is not known. */
  readonly zone: string;
}

/** Both quotations stand in the card where there is room; longer ones stand below it in the thread. */
const ROOM = 2200;

/** Whether both quotations fit into the card in full. */
export function holdsBoth({ a, b }: Discussion): boolean {
  return a.text.length + b.text.length <= ROOM;
}

/** The first message of a discussion, which keeps itself up to date. */
export function viewDiscussion(facts: DiscussionFacts): Card {
  const { discussion } = facts;
  const isOpen = discussion.state === 'open';
  return {
    kind: 'answer',
    title: nameDiscussion(discussion),
    blocks: [
      paragraph(
        discussion.reason === undefined
          ? 'Two claims. Which one is right?'
          : `Two opposed claims (${discussion.reason}). Which one is right?`,
      ),
      ...viewPair(discussion),
      ...viewPositions(facts),
      ...viewEntries(facts.entries),
      paragraph(...(isOpen ? explain(facts) : ['It is closed; the minutes stand in the thread.'])),
    ],
    actions: isOpen
      ? offerActions(discussion).map((action) => ({ ...action, group: discussion.group }))
      : [],
  };
}

function viewPair(discussion: Discussion): readonly Block[] {
  const { a, b } = discussion;
  if (!holdsBoth(discussion)) {
    const names = `A is what ${a.speaker} says, B what ${b.speaker} says; both stand in full in the thread.`;
    return [paragraph(names)];
  }
  return [paragraph(strong('A')), ...viewWhole(a), paragraph(strong('B')), ...viewWhole(b)];
}

function viewPositions({ discussion, tally }: DiscussionFacts): readonly Block[] {
  const members = `${count(tally.members, 'member')} took a position.`;
  if (discussion.hidesResults && discussion.state === 'open') {
    return [
      paragraph(`${members} The results are shown to those who did, and to all when it closes.`),
    ];
  }
  return [paragraph(members), list(listCounts(tally.last))];
}

function viewEntries(entries: readonly DiscussionEntry[]): readonly Block[] {
  const of = (kind: DiscussionEntry['kind']): number =>
    entries.filter((entry) => entry.kind === kind).length;
  const [evidence, reasons] = [of('evidence'), of('reason')];
  if (evidence + reasons === 0) return [];
  return [
    paragraph(
      `In the thread: ${count(reasons, 'reason')}, ${count(evidence, 'further quotation')}.`,
    ),
  ];
}

function explain({ discussion, zone }: DiscussionFacts) {
  const { isAnonymous, closesMs } = discussion;
  return [
    'Take a position: the last one counts, and the first is remembered. ',
    isAnonymous
      ? 'Nobody sees who took which, Readout’s own database included. '
      : 'The minutes say who took which. ',
    ...(closesMs === undefined ? [] : ['It closes ', time(new Date(closesMs), zone), '.']),
  ];
}

function offerActions({ id, a, b, hidesResults }: Discussion): readonly Action[] {
  const options = { discussion: id };
  const tells = { effect: 'tell' } as const;
  const asks = { effect: 'ask', tells: true } as const;
  return [
    ...POSITIONS.map(
      ([position, label]): Action => ({
        label,
        command: 'discussion vote',
        options: { position, ...options },
        ...tells,
      }),
    ),
    { label: 'Give a reason', command: 'discussion reason', options, ...asks, fields: ['reason'] },
    { label: 'Add evidence', command: 'discussion add', options, ...asks, fields: ['claim'] },
    { label: 'Context of A', command: 'context', options: { claim: a.claimId }, ...tells },
    { label: 'Context of B', command: 'context', options: { claim: b.claimId }, ...tells },
    ...(hidesResults
      ? [{ label: 'Results', command: 'discussion results', options, ...tells } as const]
      : []),
    { label: 'Close', command: 'discussion close', options, ...tells },
  ];
}
