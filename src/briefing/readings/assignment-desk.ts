import type { ReadingStanding } from '../../domain/assigned-reading.ts';
import type { Member } from '../../domain/discussion.ts';
import { createWithin, findScope } from '../find-scope.ts';
import { assignArticle } from './assign-article.ts';
import type { Assigned, Assignment, AssignmentTools, Finished } from './assignment-tools.ts';
import { finishReading } from './finish-reading.ts';
import { judgeStanding, listStandings } from './list-standings.ts';

/** Where a group assigns what is to be read. */
export interface AssignmentDesk {
  assign(assignment: Assignment): Promise<Assigned>;
  /** Those that are not long over, the next due first, as one member may see them; `within` a collection, or an article by its id or headline. */
  list(person: string, within?: string): Promise<readonly ReadingStanding[]>;
  /** One of them as everybody may see it. */
  find(number: number): Promise<ReadingStanding | undefined>;
  finish(number: number, member: Member): Promise<Finished>;
}

/** Opens the desk where a group assigns readings. */
export function createAssignmentDesk(tools: AssignmentTools): AssignmentDesk {
  return {
    assign: (assignment) => assignArticle(assignment, tools),
    async list(person, within) {
      const standings = await listStandings(person, tools);
      if (within === undefined) return standings;
      const isWithin = createWithin(await findScope(within, tools));
      return standings.filter(({ reading }) => isWithin(reading.article.id));
    },
    async find(number) {
      const reading = await tools.store.findReading(tools.group, number);
      return reading && (await judgeStanding(reading, undefined, tools));
    },
    finish: (number, member) => finishReading(number, member, tools),
  };
}
