import { paragraph } from '../card/build.ts';
import type { Action, Block, Card, Inline } from '../card/card.ts';
import type { Digest } from '../domain/digest.ts';
import { count } from './phrases.ts';
import {
  type IssueHeading,
  nameIssue,
  viewDigest,
  viewDue,
  viewNews,
  viewReasons,
} from './view-digest.ts';
import { offerContexts } from './view-quotation.ts';

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
export function viewIssue(digest: Digest, frame: IssueFrame): IssueView {
  const page = { ...viewDigest(digest, frame), actions: [] };
  if (digest.picks.length === 0) {
    return { message: { ...page, blocks: [...page.blocks, ...viewAddresses(frame)] }, page };
  }
  return {
    message: {
      kind: 'answer',
      title: nameIssue(digest, frame.day),
      blocks: [...viewNews(digest, frame), ...viewTeaser(digest), ...viewAddresses(frame)],
      actions: offerActions(digest, frame),
    },
    details: viewDetails(digest, frame),
    page,
  };
}

function viewDetails(digest: Digest, { day }: IssueFrame): Card {
  return {
    kind: 'answer',
    title: `Details of the digest of ${day}`,
    blocks: [...viewReasons(digest), ...viewDue(digest)],
    actions: [],
  };
}

function viewTeaser({ due }: Digest): readonly Block[] {
  if (due.length === 0) return [];
  const verb = due.length === 1 ? 'falls' : 'fall';
  return [paragraph(`${count(due.length, 'prediction')} ${verb} due: see the thread below.`)];
}

function viewAddresses({ addresses }: IssueFrame): readonly Block[] {
  if (addresses === undefined) return [];
  const link = (label: string, url: string): Inline => ({ type: 'link', label, url });
  return [
    paragraph(
      link('This issue as a page', addresses.page),
      ' · ',
      link('Earlier issues', addresses.archive),
      ' · ',
      link('Feed', addresses.feed),
    ),
  ];
}

/** None of them changes the message that stands there for all. */
function offerActions({ picks, question }: Digest, frame: IssueFrame): readonly Action[] {
  const { issueId, subscriptionId, commands } = frame;
  const others: readonly Action[] = [
    ...(commands.has('discuss') ? offerDiscussion(picks, question) : []),
    { label: 'Mark as read', command: 'digest read', options: { issue: issueId }, effect: 'tell' },
    {
      label: 'Mute a topic',
      command: 'digest mute',
      options: { subscription: subscriptionId },
      effect: 'ask',
      fields: ['topic'],
      tells: true,
    },
  ];
  const contexts = offerContexts(picks).map((action): Action => ({ ...action, effect: 'tell' }));
  return [...contexts.slice(0, MOST_ACTIONS - others.length), ...others];
}

function offerDiscussion(picks: Digest['picks'], question: Digest['question']): readonly Action[] {
  const a = question && picks[question.a];
  const b = question && picks[question.b];
  if (a === undefined || b === undefined) return [];
  const options = { a: a.claim.id, b: b.claim.id };
  return [{ label: 'Open discussion', command: 'discuss', options, effect: 'tell' }];
}
