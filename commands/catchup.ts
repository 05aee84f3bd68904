import { findGroupChannel, isCard } from '../src/commands/callers/find-group-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { narrow } from '../src/commands/options/narrow.ts';
import { rest, words } from '../src/commands/options/options.ts';
import { viewCatchup, viewMarked } from '../src/views/digests/view-catchup.ts';

export default defineCommand({
  name: 'catchup',
  summary: 'What came since you last marked as read',
  options: {
    about: rest(words('Countries, people and words it is about', 'actors')),
    in: words('Only in this collection, or in this article'),
    read: words('Up to when to mark as read; the button fills it in'),
  },
  examples: [],
  permission: 'own',
  async run({ about, in: within, read }, { readings, caller, say }) {
    const channel = findGroupChannel(caller);
    if (isCard(channel)) return channel;
    if (read === undefined) {
      const asked = narrow(about, within);
      return viewCatchup(await readings.catchUp(caller.person, asked), say);
    }
    const untilMs = /^\d{1,15}$/u.test(read) ? Number(read) : Number.POSITIVE_INFINITY;
    await readings.markRead(caller.person, untilMs);
    return viewMarked(say);
  },
});
