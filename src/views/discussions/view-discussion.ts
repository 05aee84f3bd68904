import { list, paragraph, strong } from '../../card/build.ts';
import type { Action, Block, Card } from '../../card/card.ts';
import type {
  Discussion,
  DiscussionEntry,
  KeptQuotation,
  PositionTally,
} from '../../domain/discussion.ts';
import type { Say } from '../../messages/say.ts';
import { sayWith, tellTime } from '../say-with.ts';
import { listCounts, nameDiscussion, namePosition, POSITIONS } from './positions.ts';
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
export function viewDiscussion(facts: DiscussionFacts, say: Say): Card {
  const { discussion } = facts;
  const isOpen = discussion.state === 'open';
  return {
    kind: 'answer',
    title: nameDiscussion(discussion, say),
    blocks: [
      paragraph(
        discussion.reason === undefined
          ? say('discuss.which')
          : say('discuss.opposed', { reason: say.tell(discussion.reason) }),
      ),
      ...viewPair(discussion, say),
      ...viewPositions(facts, say),
      ...viewEntries(facts.entries, say),
      paragraph(...explain(facts, say)),
    ],
    actions: isOpen
      ? offerActions(discussion, say).map((action) => ({ ...action, group: discussion.group }))
      : [],
  };
}

function viewPair(discussion: Discussion, say: Say): readonly Block[] {
  const { a, b } = discussion;
  if (!holdsBoth(discussion)) {
    return [paragraph(say('discuss.sides', { a: a.speaker, b: b.speaker }))];
  }
  return [paragraph(strong('A')), ...viewWhole(a), paragraph(strong('B')), ...viewWhole(b)];
}

function viewPositions({ discussion, tally }: DiscussionFacts, say: Say): readonly Block[] {
  const members = say('discuss.members', { n: tally.members });
  if (discussion.hidesResults && discussion.state === 'open') {
    return [paragraph(`${members} ${say('discuss.hidden')}`)];
  }
  return [paragraph(members), list(listCounts(tally.last, say))];
}

function viewEntries(entries: readonly DiscussionEntry[], say: Say): readonly Block[] {
  const of = (kind: DiscussionEntry['kind']): number =>
    entries.filter((entry) => entry.kind === kind).length;
  const [evidence, reasons] = [of('evidence'), of('reason')];
  if (evidence + reasons === 0) return [];
  return [
    paragraph(
      say('discuss.thread', {
        reasons: say('discuss.reasons', { n: reasons }),
        quotations: say('discuss.quotations', { n: evidence }),
      }),
    ),
  ];
}

function explain({ discussion, zone }: DiscussionFacts, say: Say) {
  const { isAnonymous, closesMs, state } = discussion;
  if (state !== 'open') return [say(state === 'lost' ? 'discuss.lost' : 'discuss.ended')];
  return [
    `${say('discuss.take')} ${say(isAnonymous ? 'discuss.unnamed' : 'discuss.named')} `,
    ...(closesMs === undefined
      ? []
      : sayWith(say, 'discuss.closes', { when: tellTime(closesMs, zone, say) })),
  ];
}

function offerActions({ id, a, b, hidesResults }: Discussion, say: Say): readonly Action[] {
  const options = { discussion: id };
  const tells = { effect: 'tell' } as const;
  const asks = { effect: 'ask', tells: true } as const;
  const showContext = (side: string, { claimId }: KeptQuotation): Action => ({
    label: say('discuss.context', { side }),
    command: 'context',
    options: { claim: claimId },
    ...tells,
  });
  return [
    ...POSITIONS.map(
      (position): Action => ({
        label: namePosition(position, say),
        command: 'discussion vote',
        options: { position, ...options },
        ...tells,
      }),
    ),
    {
      label: say('discuss.reason'),
      command: 'discussion reason',
      options,
      ...asks,
      fields: ['reason'],
    },
    { label: say('discuss.add'), command: 'discussion add', options, ...asks, fields: ['claim'] },
    showContext('A', a),
    showContext('B', b),
    ...(hidesResults
      ? [
          {
            label: say('discuss.results'),
            command: 'discussion results',
            options,
            ...tells,
          } as const,
        ]
      : []),
    { label: say('discuss.close'), command: 'discussion close', options, ...tells },
  ];
}
