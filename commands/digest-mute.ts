import { composeProblem } from '../src/card/build.ts';
import { findChannel } from '../src/commands/callers/find-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { findSubscription } from '../src/commands/options/find-subscription.ts';
import { integer, required, rest, words } from '../src/commands/options/options.ts';
import { viewChanged, viewWhich } from '../src/views/digests/view-subscriptions.ts';

/** “mute 2” is meant for the second digest, and says no topic. */
const NUMBER = /^[1-9]\d?$/u;

export default defineCommand({
  name: 'digest mute',
  summary: 'Leave a topic out of a digest of this channel from now on',
  options: {
    topic: required(rest(words('A country, a person or words to leave out', 'actors'))),
    number: integer('The number of the digest in /digest list', 1, 50),
    subscription: words('The digest by its own name; the button under an issue fills it in'),
  },
  examples: [],
  permission: 'schedule',
  form: ['topic', 'number'],
  async run({ topic, number, subscription }, { digests, caller, raw, say }) {
    const place = findChannel(caller);
    if (typeof place !== 'string') return place;
    if (NUMBER.test(topic) && (number ?? subscription) === undefined) {
      const hint = say('subscription.topic.hint', { query: `/digest mute turkey number:${topic}` });
      return composeProblem(say('subscription.topic'), hint);
    }
    const found = await findSubscription({ number, subscription }, { place, digests });
    if ('several' in found) {
      return viewWhich(found.several, { command: 'digest mute', options: raw }, say);
    }
    const muted = await digests.mute(place, found.named, topic);
    return viewChanged(say('subscription.muted'), muted, say);
  },
});
