import type { Discussion } from '../../domain/discussion.ts';
import type { Store } from '../../store/store.ts';
import type { Refusal, Which } from './discussion-desk.ts';

interface MeantTools {
  readonly store: Pick<Store, 'listDiscussions'>;
  readonly findDiscussion: Store['findDiscussion'];
  readonly group: string;
}

/** Finds the discussion that is meant, among those of the channel alone: what is said in another channel stays there. */
export async function findMeant(
  { place, thread, named }: Which,
  { store, findDiscussion, group }: MeantTools,
): Promise<Discussion | Refusal> {
  if (named !== undefined)
    return findNamed(named.trim().replace(/^#/u, ''), place, { store, findDiscussion, group });
  const all = await store.listDiscussions(group, place);
  const own = all.filter((each) => each.thread?.place === thread);
  // A private chat is the thread of all that was discussed in it.
  const here = own.find(({ state }) => state === 'open') ?? own[0];
  if (here !== undefined) return here;
  const open = all.filter(({ state }) => state === 'open');
  const [only] = open;
  if (only === undefined) return refuse('No discussion is open in this channel');
  if (open.length === 1) return only;
  return { ...refuse('Several discussions are open in this channel'), several: open };
}

/** Buttons name it by its id, people by its number. */
async function findNamed(
  wanted: string,
  place: string,
  { store, findDiscussion, group }: MeantTools,
): Promise<Discussion | Refusal> {
  const byId = await findDiscussion(group, wanted);
  if (byId?.place === place) return byId;
  const all = await store.listDiscussions(group, place);
  const found = all.find(({ number }) => String(number) === wanted);
  return found ?? refuse(`There is no discussion “${wanted.slice(0, 40)}” in this channel`);
}

function refuse(problem: string): Refusal {
  return {
    problem,
    hint: '/discussion list shows those of the channel; name one by its number, as in discussion:3.',
  };
}
