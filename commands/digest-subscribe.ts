import { composeProblem } from '../src/card/build.ts';
import { findChannel } from '../src/commands/callers/find-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { choice, required, rest, words } from '../src/commands/options/options.ts';
import { viewSubscribed } from '../src/views/digests/view-subscriptions.ts';

export default defineCommand({
  name: 'digest subscribe',
  summary: 'Bring a digest of what is new to this channel, again and again',
  options: {
    when: required(
      rest(
        words(
          'When: every monday 09:00 Asia/Almaty, weekdays 8:30, monthly, a cron line; before it a topic',
        ),
      ),
    ),
    about: words('Countries, people and words it is about; without it, all that is new', 'actors'),
    in: words('Only in this collection, or in this article'),
    quiet: choice('Whether to stay silent when nothing is new', ['yes', 'no']),
  },
  examples: [
    { when: 'every monday 09:00' },
    { when: 'weekdays 8:30 Asia/Almaty', about: 'china kazakhstan' },
    { when: 'china kazakhstan every monday 09:00 Asia/Almaty' },
  ],
  permission: 'schedule',
  changesHome: 'all',
  form: ['when', 'about'],
  async run({ when, about, in: within, quiet }, { digests, caller, say }) {
    const place = findChannel(caller);
    if (typeof place !== 'string') return place;
    const missing = await caller.findPostingProblem?.();
    if (missing !== undefined)
      return composeProblem(say('subscription.unposted'), say.tell(missing));
    const made = await digests.subscribe({
      place,
      when,
      about,
      within,
      isQuiet: quiet === 'yes',
      madeBy: {
        person: caller.person,
        ...(caller.name === undefined ? {} : { name: caller.name }),
      },
    });
    return 'problem' in made
      ? composeProblem(
          say('subscription.unread'),
          say('read.problem', { option: say.option('when'), problem: say.tell(made.problem) }),
        )
      : viewSubscribed(made, say);
  },
});
