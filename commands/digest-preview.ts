import { defineCommand } from '../src/commands/define-command.ts';
import { rest, words } from '../src/commands/options.ts';
import { viewDigest } from '../src/views/view-digest.ts';

export default defineCommand({
  name: 'digest preview',
  summary: 'What a digest would say now; nothing is posted',
  options: { about: rest(words('Countries, people and words it is about', 'actors')) },
  examples: [{}, { about: 'china kazakhstan' }],
  async run({ about }, { digests, say }) {
    const { digest, day } = await digests.preview(about);
    return viewDigest(digest, { day, isLate: false }, say);
  },
});
