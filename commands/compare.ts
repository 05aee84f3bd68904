import { defineCommand } from '../src/commands/define-command.ts';
import { integer, passage, query, required, rest, words } from '../src/commands/options/options.ts';
import { viewComparison } from '../src/views/view-comparison.ts';

export default defineCommand({
  name: 'compare',
  summary:
    'What two speakers, outlets, countries or organisations say, side by side: opposed first',
  options: {
    a: required(words('One side: a speaker, an outlet, or a country or organisation', 'speakers')),
    b: required(words('The other side', 'speakers')),
    topic: query(rest(passage('Only what they say about this; in:, like:', 'actors')), [
      'stance',
      'hedged',
      'lang',
      'in',
      'like',
    ]),
    page: integer('Which page of the answer to show', 1, 9999),
  },
  examples: [
    { a: 'Brandon Weichert', b: 'Dominick Sansone' },
    { a: 'china', b: 'Kate Mallinson', topic: 'kazakhstan' },
  ],
  form: ['a', 'b', 'topic'],
  async run({ page = 1, ...query }, { briefing, raw, say }) {
    return viewComparison(await briefing.comparePositions({ ...query, page }), raw, say);
  },
});
