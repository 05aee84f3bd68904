import { findChannel } from '../src/commands/callers/find-channel.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { narrow } from '../src/commands/options/narrow.ts';
import { rest, words } from '../src/commands/options/options.ts';
import { viewDigest } from '../src/views/digests/view-digest.ts';

/** People name a digest by its number wherever they name one. */
const NUMBER = /^[1-9]\d?$/u;

export default defineCommand({
  name: 'digest preview',
  summary: 'What a digest would say now; nothing is posted',
  options: {
    about: rest(
      words('Countries, people and words it is about, or its number in /digest list', 'actors'),
    ),
    in: words('Only in this collection, or in this article'),
  },
  examples: [{}, { about: 'china kazakhstan' }],
  async run({ about, in: within }, { digests, caller, say }) {
    const place = findChannel(caller);
    const standings =
      NUMBER.test(about ?? '') && typeof place === 'string' ? await digests.list(place) : [];
    const numbered = standings[Number(about) - 1]?.subscription;
    const topic = numbered === undefined ? about : numbered.about;
    const { digest, day } = await digests.preview(narrow(topic, within));
    return viewDigest(digest, { day, isLate: false }, say);
  },
});
