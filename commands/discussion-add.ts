import { findGroupChannel, isCard } from '../src/commands/callers/find-group-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { required, rest, words } from '../src/commands/options/options.ts';
import { viewRefusal, viewStanding } from '../src/views/discussions/view-standing.ts';

export default defineCommand({
  name: 'discussion add',
  formerNames: ['discuss add'],
  summary: 'Bring a further quotation into a discussion',
  options: {
    claim: required(rest(words('Words of the claim, or its id', 'actors'))),
    in: words('Only in this collection, or in this article'),
    discussion: words('Its number in /discussion list; without it, the one of this thread'),
  },
  examples: [],
  permission: 'own',
  form: ['claim'],
  async run({ claim, in: within, discussion: named }, { discussions, caller, raw, say }) {
    const channel = findGroupChannel(caller);
    if (isCard(channel)) return channel;
    const added = await discussions.addEvidence({ ...channel, named, claim, within });
    return 'problem' in added
      ? viewRefusal(added, say, { command: 'discussion add', options: raw })
      : viewStanding(say('standing.added'), added, say);
  },
});
