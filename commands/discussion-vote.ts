import { findGroupChannel, isCard } from '../src/commands/callers/find-group-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { choice, required, words } from '../src/commands/options/options.ts';
import { viewRefusal, viewStanding } from '../src/views/discussions/view-standing.ts';

export default defineCommand({
  name: 'discussion vote',
  formerNames: ['discuss vote'],
  summary: 'Take a position in a discussion, or change it; the last one counts',
  options: {
    position: required(choice('Which claim is right', ['a', 'b', 'unsure'])),
    discussion: words('Its number in /discussion list; without it, the one of this thread'),
  },
  examples: [],
  permission: 'own',
  form: ['position', 'discussion'],
  async run({ position, discussion: named }, { discussions, caller, raw, say }) {
    const channel = findGroupChannel(caller);
    if (isCard(channel)) return channel;
    const { order } = caller;
    const taken = await discussions.takePosition({ ...channel, named, position, order });
    return 'problem' in taken
      ? viewRefusal(taken, say, { command: 'discussion vote', options: raw })
      : viewStanding(say('standing.noted'), taken, say);
  },
});
