import { defineCommand } from '../src/commands/define-command.ts';
import { narrow } from '../src/commands/options/narrow.ts';
import { integer, rest, words } from '../src/commands/options/options.ts';
import { viewPredictions } from '../src/views/group/view-predictions.ts';

export default defineCommand({
  name: 'predictions list',
  summary: 'What articles say will happen, and which of it the group tracks',
  options: {
    about: rest(words('Countries, people and words it is about', 'actors')),
    in: words('Only in this collection, or in this article'),
    page: integer('Which page of the answer to show', 1, 9999),
  },
  examples: [{}, { about: 'russia' }],
  async run({ about, in: within, page }, { predictions, raw, say }) {
    return viewPredictions(
      await predictions.list({ about: narrow(about, within), page }),
      raw,
      say,
    );
  },
});
