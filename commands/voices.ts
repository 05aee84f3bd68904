import { defineCommand } from '../src/commands/define-command.ts';
import { day, integer, rest, words } from '../src/commands/options/options.ts';
import { viewVoices } from '../src/views/view-voices.ts';

export default defineCommand({
  name: 'voices',
  summary:
    'Who speaks, how often, quoted or reported and where; who speaks about whom; who is missing',
  options: {
    name: rest(
      words('One speaker, or a country, person or organisation that is spoken of', 'speakers'),
    ),
    in: words('Only in this collection, or in this article'),
    outlet: words('Only claims published by this outlet', 'outlets'),
    since: day('Only claims published on this day or later: 2022-03-01, 2022-03 or 2022', 'first'),
    until: day('Only claims published on this day or earlier', 'last'),
    page: integer('Which page of the list to show', 1, 9999),
  },
  examples: [{}, { name: 'Kate Mallinson' }, { name: 'Kazakhstan' }],
  async run({ page = 1, in: article, ...query }, { briefing, raw, say }) {
    return viewVoices(await briefing.listVoices({ ...query, article, page }), raw, say);
  },
});
