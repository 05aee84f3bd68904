import { findChannel } from '../src/commands/callers/find-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import {
  findSubscription,
  subscriptionOptions,
} from '../src/commands/options/find-subscription.ts';
import { viewRemoved, viewWhich } from '../src/views/digests/view-subscriptions.ts';

export default defineCommand({
  name: 'digest remove',
  summary: 'Take a digest of this channel away',
  options: subscriptionOptions,
  examples: [],
  permission: 'schedule',
  changesHome: 'all',
  async run({ number, subscription }, { digests, caller, raw, say }) {
    const place = findChannel(caller);
    if (typeof place !== 'string') return place;
    const found = await findSubscription({ number, subscription }, { place, digests });
    if ('several' in found) {
      return viewWhich(found.several, { command: 'digest remove', options: raw }, say);
    }
    return viewRemoved(await digests.remove(place, found.named), say);
  },
});
