import { findGroupChannel, isCard } from '../src/commands/callers/find-group-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { viewDiscussions } from '../src/views/discussions/view-standing.ts';

export default defineCommand({
  name: 'discussion list',
  formerNames: ['discuss list'],
  summary: 'The discussions of this channel, newest first',
  options: {},
  examples: [],
  async run(_options, { discussions, caller, say }) {
    const channel = findGroupChannel(caller);
    if (isCard(channel)) return channel;
    return viewDiscussions(
      await discussions.list(channel.place),
      await discussions.readZone(),
      say,
    );
  },
});
