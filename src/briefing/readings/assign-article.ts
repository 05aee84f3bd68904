import type { Article } from '../../domain/article.ts';
import type { NewArticle } from '../../domain/digest.ts';
import { readDue } from '../../schedule/read-due.ts';
import { findWorks } from '../cite/find-works.ts';
import type { Assigned, Assignment, AssignmentTools } from './assignment-tools.ts';
import { judgeStanding } from './list-standings.ts';

/** A reminder comes this long before the end of the day; where that is over already, there is none. */
const REMIND_BEFORE_MS = 36 * 3_600_000;

/** Gives the group an article to read, where there is one and its day can be read. */
export async function assignArticle(
  { article: asked, within, to, due, place, by }: Assignment,
  tools: AssignmentTools,
): Promise<Assigned> {
  const { store, group, now, readZone } = tools;
  const day = readDue(due, now(), await readZone());
  if ('problem' in day) return { kind: 'unread', problem: day.problem };
  const [article] = (await findWorks(asked, tools, within)).articles;
  if (article === undefined) return { kind: 'unknown' };
  const assignedMs = now().getTime();
  const remindMs = day.dueMs - REMIND_BEFORE_MS;
  const reading = await store.assignReading({
    group,
    article: keepArticle(article),
    ...(to !== undefined && { to }),
    place,
    dueMs: day.dueMs,
    assignedBy: by,
    assignedMs,
    ...(remindMs > assignedMs && { remindMs }),
  });
  return { kind: 'assigned', standing: await judgeStanding(reading, by.person, tools) };
}

function keepArticle({ id, headline, outlet, publishedOn, url }: Article): NewArticle {
  return {
    id,
    headline,
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(url === undefined ? {} : { url }),
  };
}
