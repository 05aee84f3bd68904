import { composeProblem } from '../src/card/build.ts';
import { findGroupChannel, isCard } from '../src/commands/callers/find-group-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { rest, words } from '../src/commands/options/options.ts';
import { viewRefusal, viewStanding } from '../src/views/discussions/view-standing.ts';

const MOST = 4000;

export default defineCommand({
  name: 'discussion collect',
  formerNames: ['discuss collect'],
  summary: 'Take a message up as a reason: choose “Collect as answer” beside it',
  options: {
    discussion: rest(words('Its number in /discussion list; without it, the one of this thread')),
  },
  examples: [],
  permission: 'own',
  async run({ discussion: named }, { discussions, caller, message, say }) {
    const channel = findGroupChannel(caller);
    if (isCard(channel)) return channel;
    if (message === undefined) {
      return composeProblem(say('collect.typed'), say('collect.typed.hint'));
    }
    const { author, isByBot, text } = message;
    if (isByBot) return composeProblem(say('collect.bot'), say('collect.bot.hint'));
    if (text.length > MOST) {
      return composeProblem(say('collect.long'), say('collect.long.hint', { most: MOST }));
    }
    const given = await discussions.giveReason({ ...channel, named, text, author });
    return 'problem' in given
      ? viewRefusal(given, say)
      : viewStanding(say('standing.collected'), given, say);
  },
});
