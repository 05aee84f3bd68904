import { defineCommand } from '../src/commands/define-command.ts';
import { narrow } from '../src/commands/options/narrow.ts';
import { rest, words } from '../src/commands/options/options.ts';
import { viewDigest } from '../src/views/view-digest.ts';

export default defineCommand({
  name: 'digest preview',
  summary: 'What a digest would say now; nothing is posted',
  options: {
    about: rest(words('Countries, people and words it is about', 'actors')),
    in: words('Only in this collection, or in this article'),
  },
  examples: [{}, { about: 'china kazakhstan' }],
  async run({ about, in: within }, { digests, say }) {
    const { digest, day } = await digests.preview(narrow(about, within));
    return viewDigest(digest, { day, isLate: false }, say);
  },
});
