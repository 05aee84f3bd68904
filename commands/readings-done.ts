import { findGroupChannel, isCard } from '../src/commands/callers/find-group-channel.ts';
import { namePeople } from '../src/commands/callers/name-people.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { integer, required } from '../src/commands/options/options.ts';
import { viewNoReading, viewReading, viewReadingOpened } from '../src/views/group/view-readings.ts';

export default defineCommand({
  name: 'readings done',
  summary: 'Say that you are through with a reading; only whoever assigned it is told your name',
  options: {
    reading: required(integer('Its number; see /readings list', 1, 999_999)),
  },
  examples: [],
  permission: 'own',
  changesHome: 'own',
  form: ['reading'],
  async run({ reading: number }, { assignments, discussions, caller, say }) {
    const channel = findGroupChannel(caller);
    if (isCard(channel)) return channel;
    const finished = await assignments.finish(number, channel.by);
    if (finished.kind === 'unknown') return viewNoReading(number, say);
    const title = finished.kind === 'done' ? 'reading.done' : 'reading.done.before';
    const told = await namePeople(finished.standing.reading.to ?? [], { caller, say });
    const card = viewReading(say(title, { number }), finished.standing, told);
    if (!finished.completes) return card;
    const { article, place, assignedBy } = finished.standing.reading;
    const opened = await discussions.open({
      topic: article.headline,
      articleId: article.id,
      place,
      isAnonymous: false,
      hidesResults: false,
      by: assignedBy,
    });
    // Where nothing is opposed, the button lets a member choose what to discuss.
    return 'number' in opened ? viewReadingOpened(card, opened, say) : card;
  },
});
