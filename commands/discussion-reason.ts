import { findGroupChannel, isCard } from '../src/commands/callers/find-group-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { prose, required, rest, words } from '../src/commands/options/options.ts';
import { viewRefusal, viewStanding } from '../src/views/discussions/view-standing.ts';

export default defineCommand({
  name: 'discussion reason',
  formerNames: ['discuss reason'],
  summary: 'Give a reason for your position; it is posted into the thread',
  options: {
    reason: required(rest(prose('Why you hold your position', 4000))),
    discussion: words('Its number in /discussion list; without it, the one of this thread'),
  },
  examples: [],
  permission: 'own',
  form: ['reason'],
  async run({ reason: text, discussion: named }, { discussions, caller, raw, say }) {
    const channel = findGroupChannel(caller);
    if (isCard(channel)) return channel;
    const given = await discussions.giveReason({ ...channel, named, text });
    return 'problem' in given
      ? viewRefusal(given, say, { command: 'discussion reason', options: raw })
      : viewStanding(say('standing.reason'), given, say);
  },
});
