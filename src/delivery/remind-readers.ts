import { createHash } from 'node:crypto';
import type { PostProblem, ThreadPoster } from '../adapters/adapter.ts';
import type { Card } from '../card/card.ts';
import { sayIn } from '../card/say-in.ts';
import type { AssignedReading } from '../domain/assigned-reading.ts';
import { type Place, readPlace } from '../domain/place.ts';
import { tellSpeakers } from '../messages/card-words.ts';
import type { Say } from '../messages/say.ts';
import type { ReadingStore } from '../store/readings/reading-store.ts';
import type { Store } from '../store/store.ts';
import { viewReminder, viewUnreached } from '../views/group/view-reminder.ts';
import { listNames } from './list-names.ts';

export interface RemindTools {
  readonly store: Pick<ReadingStore, 'claimReminder' | 'endReminder' | 'listThrough'> &
    Pick<Store, 'findSummary'>;
  readonly posters: readonly Pick<
    ThreadPoster,
    'name' | 'render' | 'post' | 'find' | 'openPrivate'
  >[];
  readonly now: () => Date;
  /** The words of a group's language. */
  readonly openSay: (group: string) => Promise<Say>;
  /** Told of what a person should look at. */
  readonly report: (message: string, cause?: unknown) => void;
}

type RemindPoster = RemindTools['posters'][number];

/** Also how long it is waited before what a platform did not take is tried again. */
const LEASE_MS = 10 * 60_000;
/** How old a message may be that an earlier try has left. */
const LOOK_BACK_MS = 2 * 86_400_000;

/** What one message goes by: a person, or the channel. */
interface Letter {
  readonly key: string;
  readonly place: Place;
  readonly card: Card;
}

/** Sends the reminder that waits longest: to each person by themselves, else to the channel. Says whether there was one. */
export async function remindNext(tools: RemindTools): Promise<boolean> {
  const { store, posters, now, report } = tools;
  const reading = await store.claimReminder(now().getTime(), LEASE_MS, listNames(posters));
  if (reading === undefined) return false;
  const name = `The reminder of reading ${reading.number}`;
  const place = readPlace(reading.place);
  const poster = posters.find((each) => each.name === place?.adapter);
  if (reading.dueMs < now().getTime()) {
    report(`${name} is given up: its day is over.`);
  } else if (place === undefined || poster === undefined) {
    report(`${name} waits: Readout is not connected to its place.`);
    return true;
  } else if (await isBusy({ reading, place, poster }, tools)) {
    return true;
  }
  await store.endReminder(reading);
  return true;
}

interface Reminding {
  readonly reading: AssignedReading;
  readonly place: Place;
  readonly poster: RemindPoster;
}

/** Sends all of a reminder; says whether some of it is to be tried again. */
async function isBusy(reminding: Reminding, tools: RemindTools): Promise<boolean> {
  const { reading, place, poster } = reminding;
  const say = await tools.openSay(reading.group);
  const isRemoved = (await tools.store.findSummary(reading.article.id)) === undefined;
  const people = await listPeople(reading, tools.store);
  const isForChannel =
    reading.to === undefined || reading.to.length > listAllPeople(reading).length;
  const unreached: [string, PostProblem][] = [];
  for (const person of people) {
    const card = viewReminder(reading, { isRemoved, isPrivate: true }, say);
    const problem = await tell(person, sayIn(card, tellSpeakers(say)), reminding, tools);
    if (problem !== undefined) unreached.push([person, problem]);
  }
  if (isForChannel) {
    const card = viewReminder(reading, { isRemoved, isPrivate: false }, say);
    const problem = await send(
      { key: '', place, card: sayIn(card, tellSpeakers(say)) },
      reminding,
      tools,
    );
    if (problem !== undefined) unreached.push(['', problem]);
  }
  if (unreached.some(([, { kind }]) => kind === 'retry')) return true;
  const { person: assigner } = reading.assignedBy;
  if (unreached.length === 0 || assigner === '') return false;
  const card = viewUnreached(
    reading,
    unreached.map(([person, { problem }]) => ({ person, problem })),
    say,
  );
  const untold = await tell(
    assigner,
    sayIn(card, tellSpeakers(say)),
    { reading, place, poster },
    tools,
  );
  if (untold !== undefined) {
    tools.report(`Who assigned reading ${reading.number} was not told: ${untold.problem}`);
  }
  return untold?.kind === 'retry';
}

/** The people whom a reading names and who are not through. */
async function listPeople(
  reading: AssignedReading,
  store: RemindTools['store'],
): Promise<readonly string[]> {
  const through = (await store.listThrough(reading.group)).filter(
    ({ number }) => number === reading.number,
  );
  const done = new Set(through.map(({ member }) => member.person));
  return listAllPeople(reading).filter((person) => !done.has(person));
}

function listAllPeople({ to = [] }: AssignedReading): readonly string[] {
  return to.flatMap((each) => /^(?:discord|slack):(\w+)$/u.exec(each)?.[1] ?? []);
}

async function tell(
  person: string,
  card: Card,
  reminding: Reminding,
  tools: RemindTools,
): Promise<PostProblem | undefined> {
  const chat = await reminding.poster.openPrivate(person, reminding.place);
  if ('problem' in chat) return chat;
  return send({ key: `${person} ${card.kind}`, place: chat.place, card }, reminding, tools);
}

/** Posts a message that an earlier try has not posted. */
async function send(
  { key, place, card }: Letter,
  { reading, poster }: Reminding,
  { now }: RemindTools,
): Promise<PostProblem | undefined> {
  const body = await poster.render(card);
  const written = JSON.stringify([reading.group, reading.number, key]);
  const nonce = createHash('sha256').update(written).digest('hex').slice(0, 24);
  const message = { place, body, nonce };
  const found = await poster.find(message, now().getTime() - LOOK_BACK_MS);
  if ('messageId' in found && found.messageId !== undefined) return undefined;
  // Whoever may not look at all is reminded all the same; else nothing is sent before it was looked.
  if ('problem' in found && found.kind === 'retry') return found;
  const posted = await poster.post(message);
  return 'problem' in posted ? posted : undefined;
}
