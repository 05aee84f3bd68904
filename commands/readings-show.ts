import { findGroupChannel, isCard } from '../src/commands/callers/find-group-channel.ts';
import { namePeople } from '../src/commands/callers/name-people.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { integer, required } from '../src/commands/options/options.ts';
import { viewNoReading, viewReading } from '../src/views/group/view-readings.ts';

export default defineCommand({
  name: 'readings show',
  summary: 'One reading as everybody may see it; “Share here” posts it for all',
  options: {
    reading: required(integer('Its number; see /readings list', 1, 999_999)),
  },
  examples: [],
  permission: 'own',
  form: ['reading'],
  async run({ reading: number }, { assignments, caller, say }) {
    const channel = findGroupChannel(caller);
    if (isCard(channel)) return channel;
    const standing = await assignments.find(number);
    if (standing === undefined) return viewNoReading(number, say);
    const told = await namePeople(standing.reading.to ?? [], { caller, say });
    return viewReading(say('reading.one', { number }), standing, told);
  },
});
