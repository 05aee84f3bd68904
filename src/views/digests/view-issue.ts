import { paragraph } from '../../card/build.ts';
import type { Action, Block, Card, Inline } from '../../card/card.ts';
import type { Digest } from '../../domain/digest.ts';
import type { Say } from '../../messages/say.ts';
import { offerContexts } from '../view-quotation.ts';
import {
  type IssueHeading,
  nameIssue,
  viewDigest,
  viewDue,
  viewNews,
  viewReasons,
} from './view-digest.ts';

/** Where an issue stands, and what can be done with it. */
export interface IssueFrame extends IssueHeading {
  readonly issueId: string;
  readonly subscriptionId: string;
  /** Addresses of its page, of the archive of its channel and of the feed of that; absent where Readout has none. */
  readonly addresses?: { readonly page: string; readonly archive: string; readonly feed: string };
  /** The commands there are. */
  readonly commands: ReadonlySet<string>;
}

/** The parts of an issue: the message, what goes into the thread below it, and its page. */
export interface IssueView {
  readonly message: Card;
  readonly details?: Card;
  readonly page: Card;
}

/** As many as every platform has room for. */
const MOST_ACTIONS = 10;

/** An issue as it is posted: on one screen what is new, who says what and what is opposed; below it why, and what falls due. */
export function viewIssue(digest: Digest, frame: IssueFrame, say: Say): IssueView {
  const page = { ...viewDigest(digest, frame, say), actions: [] };
  if (digest.picks.length === 0) {
    return { message: { ...page, blocks: [...page.blocks, ...viewAddresses(frame, say)] }, page };
  }
  return {
    message: {
      kind: 'answer',
      title: nameIssue(digest, frame, say),
      blocks: [
        ...viewNews(digest, frame, say),
        ...viewTeaser(digest, say),
        ...viewAddresses(frame, say),
      ],
      actions: offerActions(digest, frame, say),
    },
    details: viewDetails(digest, frame, say),
    page,
  };
}

function viewDetails(digest: Digest, { day }: IssueFrame, say: Say): Card {
  return {
    kind: 'answer',
    title: say('issue.details', { day }),
    blocks: [...viewReasons(digest, say), ...viewDue(digest, say)],
    actions: [],
  };
}

function viewTeaser({ due }: Digest, say: Say): readonly Block[] {
  return due.length === 0 ? [] : [paragraph(say('issue.due', { n: due.length }))];
}

function viewAddresses({ addresses }: IssueFrame, say: Say): readonly Block[] {
  if (addresses === undefined) return [];
  const link = (label: string, url: string): Inline => ({ type: 'link', label, url });
  return [
    paragraph(
      link(say('issue.page'), addresses.page),
      ' · ',
      link(say('issue.earlier'), addresses.archive),
      ' · ',
      link(say('issue.feed'), addresses.feed),
    ),
  ];
}

/** None of them changes the message that stands there for all. */
function offerActions({ picks, question }: Digest, frame: IssueFrame, say: Say): readonly Action[] {
  const { issueId, subscriptionId, commands } = frame;
  const others: readonly Action[] = [
    ...(commands.has('discuss') ? offerDiscussion(picks, question, say) : []),
    {
      label: say('catchup.mark'),
      command: 'digest read',
      options: { issue: issueId },
      effect: 'tell',
    },
    {
      label: say('issue.mute'),
      command: 'digest mute',
      options: { subscription: subscriptionId },
      effect: 'ask',
      fields: ['topic'],
      tells: true,
    },
  ];
  const contexts = offerContexts(picks, say).map(
    (action): Action => ({ ...action, effect: 'tell' }),
  );
  return [...contexts.slice(0, MOST_ACTIONS - others.length), ...others];
}

function offerDiscussion(
  picks: Digest['picks'],
  question: Digest['question'],
  say: Say,
): readonly Action[] {
  const a = question && picks[question.a];
  const b = question && picks[question.b];
  if (a === undefined || b === undefined) return [];
  const options = { a: a.claim.id, b: b.claim.id };
  return [{ label: say('issue.discuss'), command: 'discuss', options, effect: 'tell' }];
}
