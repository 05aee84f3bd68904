import { defineCommand } from '../src/commands/define-command.ts';
import { findChannel } from '../src/commands/find-channel.ts';
import { integer, required, rest } from '../src/commands/options.ts';
import { viewChanged } from '../src/views/view-subscriptions.ts';

export default defineCommand({
  name: 'digest pause',
  summary: 'Let a digest of this channel rest until it is resumed',
  options: { number: required(rest(integer('Its number in /digest list', 1, 50))) },
  examples: [],
  permission: 'schedule',
  form: ['number'],
  async run({ number }, { digests, caller, say }) {
    const place = findChannel(caller);
    if (typeof place !== 'string') return place;
    return viewChanged(say('subscription.paused'), await digests.pause(place, number), say);
  },
});
