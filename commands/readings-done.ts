import { defineCommand } from '../src/commands/define-command.ts';
import { findGroupChannel, isCard } from '../src/commands/find-group-channel.ts';
import { integer, required } from '../src/commands/options.ts';
import { viewNoReading, viewReading } from '../src/views/view-readings.ts';

export default defineCommand({
  name: 'readings done',
  summary: 'Say that you are through with a reading; only whoever assigned it is told your name',
  options: {
    reading: required(integer('Its number; see /readings list', 1, 999_999)),
  },
  examples: [],
  permission: 'own',
  form: ['reading'],
  async run({ reading: number }, { assignments, caller, say }) {
    const channel = findGroupChannel(caller);
    if (isCard(channel)) return channel;
    const finished = await assignments.finish(number, channel.by);
    if (finished.kind === 'unknown') return viewNoReading(number, say);
    const title = finished.kind === 'done' ? 'reading.done' : 'reading.done.before';
    return viewReading(say(title, { number }), finished.standing, say);
  },
});
