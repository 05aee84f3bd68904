import { findChannel } from '../src/commands/callers/find-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import {
  findSubscription,
  subscriptionOptions,
} from '../src/commands/options/find-subscription.ts';
import { viewRested, viewWhich } from '../src/views/digests/view-subscriptions.ts';

export default defineCommand({
  name: 'digest pause',
  summary: 'Let a digest of this channel rest until it is resumed',
  options: subscriptionOptions,
  examples: [],
  permission: 'schedule',
  async run({ number, subscription }, { digests, caller, raw, say }) {
    const place = findChannel(caller);
    if (typeof place !== 'string') return place;
    const found = await findSubscription({ number, subscription }, { place, digests });
    if ('several' in found) {
      return viewWhich(found.several, { command: 'digest pause', options: raw }, say);
    }
    return viewRested(say('subscription.paused'), await digests.pause(place, found.named), say);
  },
});
