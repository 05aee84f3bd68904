import { composeProblem } from '../src/card/build.ts';
import type { Caller } from '../src/commands/callers/caller.ts';
import { findGroupChannel, isCard } from '../src/commands/callers/find-group-channel.ts';
import { namePeople } from '../src/commands/callers/name-people.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { required, rest, words } from '../src/commands/options/options.ts';
import { people } from '../src/commands/options/people-option.ts';
import { viewAbsent, viewReading } from '../src/views/group/view-readings.ts';

export default defineCommand({
  name: 'readings assign',
  summary: 'Give the group, or some of it, an article to read by a day',
  options: {
    article: required(rest(words('The id of the article, or words of it'))),
    in: words('Only in this collection, or in this article'),
    due: required(words('The last day to read it: friday, in 3 days, 2026-12-01')),
    to: people('Who is to read it; everybody where nobody is named'),
  },
  examples: [],
  permission: 'own',
  changesHome: 'all',
  form: ['article', 'to', 'due'],
  async run({ article, in: within, due, to }, { assignments, caller, say }) {
    const channel = findGroupChannel(caller);
    if (isCard(channel)) return channel;
    const { place, by } = channel;
    const absent = await listAbsent(to ?? [], caller);
    if (absent.length > 0) return viewAbsent(absent, await namePeople(absent, { caller, say }));
    const assigned = await assignments.assign({
      article,
      within,
      due,
      to: to ?? undefined,
      place,
      by,
    });
    if (assigned.kind === 'unread') {
      return composeProblem(
        say('reading.unread'),
        say('read.problem', { option: say.option('due'), problem: say.tell(assigned.problem) }),
      );
    }
    if (assigned.kind === 'unknown') {
      return composeProblem(say('reading.article'), say('reading.article.hint'));
    }
    const { number } = assigned.standing.reading;
    const told = await namePeople(to ?? [], { caller, say });
    return viewReading(say('reading.assigned', { number }), assigned.standing, told);
  },
});

/** Who left is named at once, and not when the reminder fails; of roles nobody can say it. */
async function listAbsent(to: readonly string[], caller: Caller): Promise<readonly string[]> {
  const people = to.flatMap((each) => /^(?:discord|slack):(\w+)$/u.exec(each)?.[1] ?? []);
  if (people.length === 0 || caller.findAbsent === undefined) return [];
  const absent = await caller.findAbsent(people);
  return to.filter((each) => absent.includes(each.slice(each.indexOf(':') + 1)));
}
