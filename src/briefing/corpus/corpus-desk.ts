import type { DraftDetails, DraftPreview } from '../../domain/draft.ts';
import type { FeedStanding } from '../../domain/feed-standing.ts';
import {
  type FeedPreview,
  type FollowOutcome,
  followFeed,
  normaliseAddress,
  previewFeed,
} from '../feeds/follow-feed.ts';
import { type FollowedOfList, followList } from '../feeds/follow-list.ts';
import { addDraft, type DraftAddition } from './add-draft.ts';
import type { CorpusTools } from './corpus-tools.ts';
import { correctDraft } from './correct-draft.ts';
import { dropOldDrafts, keepDraft, previewDraft } from './drafts.ts';
import { type DraftRequest, readDraft } from './read-draft.ts';

/** What is done for people who bring articles and feeds in. What can be expected to fail gives a whole sentence. */
export interface CorpusDesk {
  /** Reads a document and keeps it as a draft; `progress` is told what is being done. */
  readDraft(
    request: DraftRequest,
    progress: (line: string) => void,
  ): Promise<DraftPreview | { readonly problem: string }>;
  /** Undefined where the draft is not kept any more, here and below. */
  findDraft(id: string): Promise<DraftPreview | undefined>;
  /** Gives another draft, in which the details are these alone; the headline stays where none is given. */
  correctDraft(id: string, details: DraftDetails): Promise<DraftPreview | undefined>;
  /** Adds the article of a draft; its claims are findable at once. */
  addDraft(id: string): Promise<DraftAddition | undefined>;
  discardDraft(id: string): Promise<boolean>;
  /** Fetches a feed once, and follows it where it is one. */
  followFeed(
    address: string,
  ): Promise<(FeedPreview & { readonly outcome: FollowOutcome }) | { readonly problem: string }>;
  /** Follows the feeds of a list (OPML) that are feeds. */
  followList(
    bytes: Uint8Array,
    progress: (line: string) => void,
  ): Promise<readonly FollowedOfList[] | { readonly problem: string }>;
  listFeeds(): Promise<readonly FeedStanding[]>;
  /** Says whether it was followed. */
  unfollowFeed(address: string): Promise<boolean>;
}

/** Opens the desk over the store, the engine and the network it is given. */
export function createCorpusDesk(tools: CorpusTools): CorpusDesk {
  const { store } = tools;

  async function find(id: string) {
    await dropOldDrafts(tools);
    return store.findDraft(id);
  }

  return {
    async readDraft(request, progress) {
      const reading = await readDraft(request, progress, tools);
      if ('problem' in reading) return reading;
      progress('Looking for claims …');
      return previewDraft(await keepDraft(reading, tools), tools);
    },
    async findDraft(id) {
      const draft = await find(id);
      return draft && previewDraft(draft, tools);
    },
    async correctDraft(id, details) {
      const draft = await find(id);
      return draft && previewDraft(await keepDraft(correctDraft(draft, details), tools), tools);
    },
    async addDraft(id) {
      const draft = await find(id);
      return draft && addDraft(draft, tools);
    },
    discardDraft: (id) => store.removeDraft(id),
    async followFeed(address) {
      const preview = await previewFeed(address, tools);
      if ('problem' in preview) return preview;
      return { ...preview, outcome: await followFeed(preview, tools) };
    },
    followList: (bytes, progress) => followList(bytes, progress, tools),
    listFeeds: () => store.listFeeds(),
    unfollowFeed: (address) => store.unfollowFeed({ url: normaliseAddress(address) }),
  };
}
