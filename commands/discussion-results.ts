import { findGroupChannel, isCard } from '../src/commands/callers/find-group-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { rest, words } from '../src/commands/options/options.ts';
import { viewRefusal, viewStanding } from '../src/views/discussions/view-standing.ts';

export default defineCommand({
  name: 'discussion results',
  formerNames: ['discuss results'],
  summary: 'How a discussion stands, as far as you may know',
  options: {
    discussion: rest(words('Its number in /discussion list; without it, the one of this thread')),
  },
  examples: [],
  async run({ discussion: named }, { discussions, caller, raw, say }) {
    const channel = findGroupChannel(caller);
    if (isCard(channel)) return channel;
    const standing = await discussions.findStanding({ ...channel, named }, channel.by);
    return 'problem' in standing
      ? viewRefusal(standing, say, { command: 'discussion results', options: raw })
      : viewStanding(say('standing.how'), standing, say);
  },
});
