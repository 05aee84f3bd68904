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
  async run({ reading: number }, { assignments, caller }) {
    const channel = findGroupChannel(caller);
    if (isCard(channel)) return channel;
    const finished = await assignments.finish(number, channel.by);
    if (finished.kind === 'unknown') return viewNoReading(number);
    const title = finished.kind === 'done' ? 'Noted: you are' : 'It was noted before: you are';
    return viewReading(`${title} through with reading ${number}`, finished.standing);
  },
});
