import { findChannel } from '../src/commands/callers/find-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { viewDeliveries } from '../src/views/digests/view-deliveries.ts';

export default defineCommand({
  name: 'digest deliveries',
  summary: 'What became of the digests of this channel: sent, waiting, or failed and why',
  options: {},
  examples: [],
  permission: 'schedule',
  async run(_options, { digests, caller, say }) {
    const place = findChannel(caller);
    if (typeof place === 'string') return viewDeliveries(await digests.listDeliveries(place), say);
    // Whoever runs Readout sees those of all channels.
    return caller.isHost ? viewDeliveries(await digests.listDeliveries(undefined), say) : place;
  },
});
