import type { ThreadPoster } from '../adapters/adapter.ts';
import { readRecord } from '../briefing/discussions/read-record.ts';
import { sayIn } from '../card/say-in.ts';
import type { Discussion, DiscussionThread } from '../domain/discussion.ts';
import { readPlace, writePlace } from '../domain/place.ts';
import { tellSpeakers } from '../messages/card-words.ts';
import type { Say } from '../messages/say.ts';
import type { TendedDiscussion } from '../store/discussions/discussion-store.ts';
import type { MinutesFacts } from '../views/discussions/minutes-facts.ts';
import { holdsBoth, viewDiscussion } from '../views/discussions/view-discussion.ts';
import { viewEntry, viewSides } from '../views/discussions/view-entry.ts';
import { viewLost } from '../views/discussions/view-lost.ts';
import { viewMinutes } from '../views/discussions/view-minutes.ts';
import { endRound, type Outcome } from './end-round.ts';
import { listNames } from './list-names.ts';
import { nonceOf, nonceOfEntry, postOnce } from './post-once.ts';
import { tellPerson } from './tell-person.ts';
import type { TendTools } from './tend-tools.ts';

/** Outlasts what one message takes, with the look for an earlier one. */
const LEASE_MS = 120_000;
/** The most messages of a round: the others wait for the next one, so that others have their turn. */
const MOST_POSTS = 5;
const LOOK_BACK_MS = 10 * 60_000;

/** Looks after the thread that waits longest: opens it, posts what was brought in, draws its card again, closes it. Says whether there was one. */
export async function tendNext(tools: TendTools): Promise<boolean> {
  const { store, posters, now, report } = tools;
  const adapters = listNames(posters);
  const tended = await store.claimDiscussion(now().getTime(), LEASE_MS, adapters);
  if (tended === undefined) return closeElsewhere(adapters, tools);
  try {
    const outcome = await tend(tended, tools);
    await endRound(tended, outcome, tools);
  } catch (cause) {
    report(`The thread of discussion ${tended.discussion.id} could not be looked after.`, cause);
    const problem = 'Readout had a fault of its own; the log has the cause.';
    await endRound(tended, { kind: 'retry', problem }, tools);
  }
  return true;
}

/** Nobody votes past the day, also where nobody is connected to the platform; what is to be said of it waits for who is. */
async function closeElsewhere(
  adapters: readonly string[],
  { store, now }: TendTools,
): Promise<boolean> {
  const waiting = await store.listElsewhere(now().getTime(), adapters);
  const due = waiting.filter((discussion) => isDue(discussion, now()));
  for (const { id } of due) {
    await store.closeDiscussion(id, { closedMs: now().getTime() }, 'closed');
  }
  return due.length > 0;
}

async function tend(tended: TendedDiscussion, tools: TendTools): Promise<Outcome> {
  const { discussion } = tended;
  if (isDue(discussion, tools.now())) {
    const closedMs = tools.now().getTime();
    await tools.store.closeDiscussion(discussion.id, { closedMs }, 'closed');
    return 'closed';
  }
  const place = readPlace(discussion.place);
  const poster = tools.posters.find(({ name }) => name === place?.adapter);
  if (poster === undefined || place === undefined) {
    return { kind: 'retry', problem: 'Readout is not connected to the place now.' };
  }
  const zone = await tools.readZone(discussion.group);
  const facts = { ...(await readRecord(discussion, tools.store)), zone };
  const say = await tools.openSay(discussion.group);
  const round = { poster, facts, tools, say };
  if (discussion.state === 'lost') return tendLost(tended, round);
  if (discussion.thread === undefined) return openThread(tended, round);
  if (tended.shown === undefined) return postSides(tended, discussion.thread, round);
  const posted = await postEntries(tended, round);
  if (posted !== 'done') return posted;
  const drawn = await drawCard(tended, round);
  if (drawn !== 'done' || discussion.state === 'open') return drawn;
  return postMinutes(tended, round);
}

function isDue({ state, closesMs }: Discussion, now: Date): boolean {
  return state === 'open' && closesMs !== undefined && closesMs <= now.getTime();
}

interface Round {
  readonly poster: ThreadPoster;
  readonly facts: MinutesFacts;
  readonly tools: TendTools;
  readonly say: Say;
}

async function openThread(tended: TendedDiscussion, round: Round): Promise<Outcome> {
  const { poster, facts, say } = round;
  const { store, now } = round.tools;
  const { discussion, attempts } = tended;
  const body = await poster.render(sayIn(viewDiscussion(facts, say), tellSpeakers(say)));
  const place = readPlace(discussion.place);
  if (place === undefined) return 'done';
  const opened = await poster.openThread({
    place,
    body,
    nonce: nonceOf(discussion, 's'),
    name: discussion.topic || say('discuss.number', { number: discussion.number }),
    ...(attempts > 1 && { sinceMs: Math.min(discussion.openedMs, now().getTime()) - LOOK_BACK_MS }),
  });
  if ('problem' in opened) return opened;
  const thread: DiscussionThread = {
    place: writePlace(opened.place),
    starterPlace: writePlace(opened.starter.place),
    starterId: opened.starter.messageId,
  };
  const isWhole = holdsBoth(discussion);
  const isOurs = await store.keepTending(tended, { thread, ...(isWhole && { shown: body }) });
  return isOurs && !isWhole ? postSides(tended, thread, round) : 'more';
}

/** Posts both quotations in full below a card that has no room for them; until all of them stand there, nothing is kept as shown. */
async function postSides(
  tended: TendedDiscussion,
  thread: DiscussionThread,
  { poster, tools, say }: Round,
): Promise<Outcome> {
  const { discussion, attempts } = tended;
  const again = attempts > 1 ? { sinceMs: discussion.openedMs - LOOK_BACK_MS } : {};
  for (const [at, card] of viewSides(discussion, say).entries()) {
    if (!(await renew(tended, tools))) return 'more';
    const nonce = nonceOf(discussion, `q${at}`);
    const sent = await postOnce(card, { nonce, thread, poster, say, ...again });
    if ('problem' in sent) return sent;
  }
  // The next look compares the card with it, and draws it again.
  await tools.store.keepTending(tended, { shown: '' });
  return 'more';
}

/** Has the discussion for one more message; false where somebody else took over while the machine stood still. */
function renew(tended: TendedDiscussion, { store, now }: TendTools): Promise<boolean> {
  return store.renewTending(tended, now().getTime() + LEASE_MS);
}

/** Posts what has no message yet, some at a time. */
async function postEntries(tended: TendedDiscussion, round: Round): Promise<Outcome> {
  const { facts, poster, tools, say } = round;
  const { discussion } = tended;
  const { thread } = discussion;
  if (thread === undefined) return 'done';
  const waiting = facts.entries.filter(({ messageId }) => messageId === undefined);
  for (const entry of waiting.slice(0, MOST_POSTS)) {
    let messageId = '';
    for (const [at, card] of viewEntry(entry, discussion, say).entries()) {
      const nonce = nonceOfEntry(discussion, entry, at);
      const again = tended.attempts > 1 ? { sinceMs: entry.atMs - LOOK_BACK_MS } : {};
      if (!(await renew(tended, tools))) return 'more';
      const sent = await postOnce(card, { nonce, thread, poster, say, ...again });
      if ('problem' in sent) return sent;
      messageId = sent.messageId;
    }
    const isOurs = await tools.store.keepEntryMessage(tended, entry.number, messageId);
    if (!isOurs) return 'more';
  }
  return waiting.length > MOST_POSTS ? 'more' : 'done';
}

/** Changes the card where it says something else now. */
async function drawCard(
  tended: TendedDiscussion,
  { poster, facts, tools: { store }, say }: Round,
): Promise<Outcome> {
  const { thread } = tended.discussion;
  const place = thread && readPlace(thread.starterPlace);
  if (thread === undefined || place === undefined) return 'done';
  const body = await poster.render(sayIn(viewDiscussion(facts, say), tellSpeakers(say)));
  if (body === tended.shown) return 'done';
  const edited = await poster.edit({ place, messageId: thread.starterId }, body);
  if ('problem' in edited) return edited;
  await store.keepTending(tended, { shown: body });
  return 'done';
}

async function postMinutes(
  tended: TendedDiscussion,
  { poster, facts, tools, say }: Round,
): Promise<Outcome> {
  const { discussion, minutesPosted } = tended;
  const { thread, closing } = discussion;
  if (minutesPosted > 0 || thread === undefined || closing === undefined) return 'done';
  if (!(await renew(tended, tools))) return 'more';
  const sent = await postOnce(viewMinutes(facts, say), {
    say,
    nonce: nonceOf(discussion, 'm'),
    thread,
    poster,
    ...(tended.attempts > 1 && { sinceMs: closing.closedMs - LOOK_BACK_MS }),
  });
  if ('problem' in sent) return sent;
  await tools.store.keepTending(tended, { minutesPosted: 1 });
  return 'done';
}

/** Says where it is still seen that the thread is gone, and brings the opener what it would have ended with. */
async function tendLost(tended: TendedDiscussion, round: Round): Promise<Outcome> {
  const { discussion, minutesPosted } = tended;
  const { facts, tools, say } = round;
  if (minutesPosted > 0) return 'done';
  // Where the card is gone as well, there is nothing to change.
  await drawCard(tended, round);
  const untold = await tellPerson(
    {
      person: discussion.openedBy.person,
      place: discussion.place,
      card: sayIn(viewLost(facts, say), tellSpeakers(say)),
      nonce: nonceOf(discussion, 'l'),
      ...(tended.attempts > 1 && { sinceMs: discussion.openedMs - LOOK_BACK_MS }),
    },
    tools.posters,
  );
  if (untold?.kind === 'retry') return untold;
  if (untold !== undefined) {
    tools.report(`Who opened discussion ${discussion.id} was not told: ${untold.problem}`);
  }
  await tools.store.keepTending(tended, { minutesPosted: 1 });
  return 'done';
}
