import { findGroupChannel, isCard } from '../src/commands/callers/find-group-channel.ts';
import { namePeople } from '../src/commands/callers/name-people.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { words } from '../src/commands/options/options.ts';
import { viewReadings } from '../src/views/group/view-readings.ts';

export default defineCommand({
  name: 'readings list',
  summary: 'What is to be read, and by when; who is through, for the readings that you assigned',
  options: {
    in: words('Only in this collection, or in this article'),
  },
  asksOfAll: true,
  examples: [],
  permission: 'own',
  async run({ in: within }, { assignments, caller, say }) {
    const channel = findGroupChannel(caller);
    if (isCard(channel)) return channel;
    const standings = await assignments.list(caller.person, within);
    const meant = standings.flatMap(({ reading }) => reading.to ?? []);
    return viewReadings(standings, await namePeople(meant, { caller, say }));
  },
});
