import { defineCommand } from '../src/commands/define-command.ts';
import { findChannel } from '../src/commands/find-channel.ts';
import { integer, required, rest } from '../src/commands/options.ts';
import { viewChanged } from '../src/views/view-subscriptions.ts';

export default defineCommand({
  name: 'digest remove',
  summary: 'Take a digest of this channel away',
  options: { number: required(rest(integer('Its number in /digest list', 1, 50))) },
  examples: [],
  permission: 'schedule',
  changesHome: 'all',
  form: ['number'],
  async run({ number }, { digests, caller, say }) {
    const place = findChannel(caller);
    if (typeof place !== 'string') return place;
    return viewChanged(say('subscription.removed'), await digests.remove(place, number), say);
  },
});
