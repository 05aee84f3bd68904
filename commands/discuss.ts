import { composeProblem } from '../src/card/build.ts';
import { findGroupChannel, isCard } from '../src/commands/callers/find-group-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { choice, rest, words } from '../src/commands/options/options.ts';
import {
  viewNothingOpposed,
  viewOpened,
  viewPreview,
  viewRefusal,
} from '../src/views/discussions/view-standing.ts';

export default defineCommand({
  name: 'discuss',
  formerNames: ['discuss open'],
  summary: 'Put two opposed claims to the group, in a thread of this channel',
  options: {
    topic: rest(words('Countries, people and words, or the id of a claim', 'actors')),
    in: words('Only in this collection, or in this article'),
    a: words('The first claim by its id, where you choose both'),
    b: words('The second claim by its id'),
    positions: choice('Whether positions carry names', ['named', 'anonymous']),
    results: choice('Whether results show at once or after taking a position', ['open', 'hidden']),
    until: words('The last day it is open: friday, in 3 days, 2026-12-01'),
  },
  examples: [],
  permission: 'own',
  form: ['topic', 'until'],
  async run({ positions, results, in: within, ...pair }, { discussions, caller, say }) {
    const asked = { ...pair, within };
    const channel = findGroupChannel(caller);
    if (isCard(channel)) {
      const found = await discussions.preview(asked);
      if ('problem' in found) return viewRefusal(found, say);
      return 'nearest' in found ? viewNothingOpposed(found.nearest, say) : viewPreview(found, say);
    }
    const missing = await caller.findPostingProblem?.('discussion');
    if (missing !== undefined) return composeProblem(say('discuss.nowhere'), say.tell(missing));
    const opened = await discussions.open({
      ...asked,
      place: channel.place,
      isAnonymous: positions === 'anonymous',
      hidesResults: results === 'hidden',
      by: channel.by,
    });
    if ('problem' in opened) return viewRefusal(opened, say);
    return 'nearest' in opened ? viewNothingOpposed(opened.nearest, say) : viewOpened(opened, say);
  },
});
