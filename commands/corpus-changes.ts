import { defineCommand } from '../src/commands/define-command.ts';
import { day, integer, rest, words } from '../src/commands/options/options.ts';
import { viewChanges } from '../src/views/corpus/view-changes.ts';

export default defineCommand({
  name: 'corpus changes',
  summary: 'What was reworded in an article after it was stored: old words beside new ones',
  options: {
    article: rest(words('Words of its headline, or its id; left out, all articles')),
    in: words('Only in this collection, or in this article'),
    since: day('Only changes on this day or later: 2022-03-01, 2022-03 or 2022', 'first'),
    page: integer('Which change to show, counted from the newest', 1, 9999),
  },
  asksOfAll: true,
  examples: [{}, { article: 'alliance' }, { since: '2022-01' }],
  async run({ page = 1, in: within, ...query }, { briefing, raw, say }) {
    return viewChanges(await briefing.findChanges({ ...query, within, page }), raw, say);
  },
});
