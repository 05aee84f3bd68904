import { composeProblem } from '../src/card/build.ts';
import { findChannel } from '../src/commands/callers/find-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { required, rest, words } from '../src/commands/options/options.ts';
import { viewSentAgain } from '../src/views/digests/view-deliveries.ts';

export default defineCommand({
  name: 'digest retry',
  summary: 'Send an issue again that failed and waits for a person',
  options: { delivery: required(rest(words('Its name in /digest deliveries'))) },
  examples: [],
  permission: 'schedule',
  form: ['delivery'],
  async run({ delivery }, { digests, caller, say }) {
    const place = findChannel(caller);
    if (typeof place !== 'string' && !caller.isHost) return place;
    const sent = await digests.sendAgain(typeof place === 'string' ? place : undefined, delivery);
    return sent === undefined
      ? composeProblem(say('delivery.unknown'), say('delivery.unknown.hint'))
      : viewSentAgain(sent, say);
  },
});
