import { findChannel } from '../src/commands/callers/find-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import {
  findSubscription,
  subscriptionOptions,
} from '../src/commands/options/find-subscription.ts';
import { viewChanged, viewWhich } from '../src/views/digests/view-subscriptions.ts';

export default defineCommand({
  name: 'digest now',
  summary: 'Bring a digest to this channel at once; the next one comes when it would have',
  options: subscriptionOptions,
  examples: [],
  permission: 'schedule',
  async run({ number, subscription }, { digests, caller, raw, say }) {
    const place = findChannel(caller);
    if (typeof place !== 'string') return place;
    const found = await findSubscription({ number, subscription }, { place, digests });
    if ('several' in found) {
      return viewWhich(found.several, { command: 'digest now', options: raw }, say);
    }
    return viewChanged(say('subscription.now'), await digests.issueNow(place, found.named), say);
  },
});
