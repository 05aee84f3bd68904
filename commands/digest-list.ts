import { findChannel } from '../src/commands/callers/find-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { viewSubscriptions } from '../src/views/digests/view-subscriptions.ts';

export default defineCommand({
  name: 'digest list',
  summary: 'The digests of this channel: what each brings, when, and who made it',
  options: {},
  examples: [{}],
  async run(_options, { digests, caller, say }) {
    const place = findChannel(caller);
    return typeof place === 'string' ? viewSubscriptions(await digests.list(place), say) : place;
  },
});
