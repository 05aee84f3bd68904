import type { ThreadPoster } from '../adapters/adapter.ts';
import {
  createDiscussionDesk,
  createVoteTools,
} from '../briefing/discussions/create-discussion-desk.ts';
import type { DiscussionDesk } from '../briefing/discussions/discussion-desk.ts';
import type { Card } from '../card/card.ts';
import { writePlainText } from '../card/plain-text.ts';
import type { Position } from '../domain/discussion.ts';
import { writeEventOrder } from '../domain/event-order.ts';
import { sayEnglish } from '../messages/say.ts';
import { composeSampleDiscussion } from '../store/discussions/discussion-store.contract.ts';
import { openStore, type StoreLocation } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { tendNext } from './tend-discussions.ts';

/** What became of votes that came all at once. */
export interface StormResult {
  readonly deliveries: number;
  /** Until each delivery had been answered. */
  readonly answeredMs: number;
  /** From the last answer until the card was right. */
  readonly settledMs: number;
  readonly edits: number;
  /** The shortest time between two changes of the card. */
  readonly shortestGapMs: number;
  readonly isRight: boolean;
  /** What the card said at the end. */
  readonly card: string;
}

interface Event {
  readonly person: string;
  readonly position: Position;
  readonly order: string;
}

const POSITIONS: readonly Position[] = ['a', 'b', 'unsure'];
const GROUP = 'slack:T1';
const MOST_DELIVERIES = 5;
const VOTES = 2;
const TICK_MS = 250;
const PATIENCE_MS = 60_000;

/** Has members vote at one instant, each event coming up to five times in any order, with a restart in the middle. `chance` gives 0 up to 1. */
export async function runVoteStorm(
  location: StoreLocation,
  { members, chance }: { readonly members: number; readonly chance: () => number },
): Promise<StormResult> {
  const platform = createPlatform();
  let store = await openStore(location);
  const sample = composeSampleDiscussion({ group: GROUP, openedMs: Date.now() });
  const discussion = await store.openDiscussion(sample, { readyMs: Date.now() });
  const named = { place: discussion.place, thread: '', named: discussion.id };
  await tend(store, platform.poster);

  const events = composeEvents(members, chance);
  const deliveries = shuffle(
    events.flatMap((event) => Array(1 + Math.floor(chance() * MOST_DELIVERIES)).fill(event)),
    chance,
  ) as readonly Event[];
  const startedMs = performance.now();
  const vote = (desk: DiscussionDesk, some: readonly Event[]) =>
    Promise.all(
      some.map(({ person, ...rest }) => desk.takePosition({ ...named, ...rest, by: { person } })),
    );
  const half = Math.floor(deliveries.length / 2);
  await vote(openDesk(store), deliveries.slice(0, half));
  await store.close();
  store = await openStore(location);
  await vote(openDesk(store), deliveries.slice(half));
  const answeredMs = performance.now() - startedMs;

  const wanted = countLast(events);
  while (!platform.says(wanted) && performance.now() - startedMs < PATIENCE_MS + answeredMs) {
    await tend(store, platform.poster);
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
  const settledMs = performance.now() - startedMs - answeredMs;
  await store.close();
  return {
    deliveries: deliveries.length,
    answeredMs,
    settledMs,
    ...platform.tell(),
    isRight: platform.says(wanted),
  };
}

function openDesk(store: Store): DiscussionDesk {
  const now = (): Date => new Date();
  const unused = (): never => {
    throw new Error('Nobody asks for that here.');
  };
  return createDiscussionDesk({
    store,
    group: GROUP,
    now,
    ...createVoteTools(store, now),
    readZone: async () => 'UTC',
    findClaims: unused,
    createId: unused,
    createSecret: unused,
    gazetteer: undefined as never, // Votes look nothing up.
    index: undefined as never,
  });
}

async function tend(store: Store, poster: ThreadPoster): Promise<void> {
  const report = (message: string, cause?: unknown): never => {
    throw new Error(message, { cause });
  };
  const tools = {
    store,
    posters: [poster],
    now: () => new Date(),
    openSay: () => Promise.resolve(sayEnglish),
    chance: () => 1,
    report,
  };
  while (await tendNext({ ...tools, readZone: async () => 'UTC' }));
}

/** A platform that keeps the card, and when it was changed. */
function createPlatform() {
  let card = '';
  const changes: number[] = [];
  const poster: ThreadPoster = {
    name: 'slack',
    limitMs: 1_000,
    render: async (drawn: Card) => writePlainText(drawn),
    async post() {
      return { messageId: 'm' };
    },
    find: async () => ({ messageId: undefined }),
    async openThread({ place, body }) {
      card = body;
      return { place: { ...place, thread: '1' }, starter: { place, messageId: '1' } };
    },
    async edit(message, body) {
      card = body;
      changes.push(performance.now());
      return message;
    },
    openPrivate: async () => ({ place: { adapter: 'slack' } }),
  };
  return {
    poster,
    says: (words: string): boolean => card.includes(words),
    tell: () => ({
      card,
      edits: changes.length,
      shortestGapMs: Math.min(...changes.slice(1).map((at, index) => at - (changes[index] ?? 0))),
    }),
  };
}

/** Each member votes some times, one after the other. */
function composeEvents(members: number, chance: () => number): readonly Event[] {
  const startMs = Date.now();
  return Array.from({ length: members }, (_, member) =>
    Array.from({ length: VOTES }, (__, at) => ({
      person: `U${member}`,
      position: POSITIONS[Math.floor(chance() * POSITIONS.length)] ?? 'a',
      order: writeEventOrder(startMs + at, member),
    })),
  ).flat();
}

function countLast(events: readonly Event[]): string {
  const last = new Map(events.map(({ person, position }) => [person, position]));
  const count = (wanted: Position): number =>
    [...last.values()].filter((position) => position === wanted).length;
  return `- A is right: ${count('a')}\n- B is right: ${count('b')}\n- Unsure: ${count('unsure')}`;
}

function shuffle<T>(list: readonly T[], chance: () => number): readonly T[] {
  return list
    .map((item) => ({ item, rank: chance() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}
