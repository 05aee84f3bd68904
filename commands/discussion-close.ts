import { findGroupChannel, isCard } from '../src/commands/callers/find-group-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { rest, words } from '../src/commands/options/options.ts';
import { viewClosed, viewRefusal } from '../src/views/discussions/view-standing.ts';

export default defineCommand({
  name: 'discussion close',
  formerNames: ['discuss close'],
  summary: 'Close a discussion and post its minutes; for its opener and moderators',
  options: {
    discussion: rest(words('Its number in /discussion list; without it, the one of this thread')),
  },
  examples: [],
  permission: 'own',
  async run({ discussion: named }, { discussions, caller, may, raw, say }) {
    const channel = findGroupChannel(caller);
    if (isCard(channel)) return channel;
    const mayModerate = () => may('moderate');
    const closed = await discussions.close({ ...channel, named, mayModerate });
    return 'problem' in closed
      ? viewRefusal(closed, say, { command: 'discussion close', options: raw })
      : viewClosed(closed, say);
  },
});
