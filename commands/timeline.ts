import { defineCommand } from '../src/commands/define-command.ts';
import { day, integer, passage, query, rest, words } from '../src/commands/options/options.ts';
import { viewTimeline } from '../src/views/view-timeline.ts';

export default defineCommand({
  name: 'timeline',
  summary: 'Claims in the order of the days they tell of, with what was predicted at the end',
  options: {
    about: query(
      rest(
        passage('Countries, people, organisations and words, in any order; in:, like:', 'actors'),
      ),
      ['stance', 'hedged', 'lang', 'in', 'like'],
    ),
    by: words('Only claims of this speaker', 'speakers'),
    outlet: words('Only claims published by this outlet', 'outlets'),
    since: day('Only what happened on this day or later: 2022-03-01, 2022-03 or 2022', 'first'),
    until: day('Only what happened on this day or earlier', 'last'),
    page: integer('Which page of the answer to show', 1, 9999),
  },
  examples: [{ about: 'kazakhstan' }, { about: 'russia china', since: '2022' }],
  form: ['about', 'by', 'outlet', 'since', 'until'],
  async run({ page = 1, ...query }, { briefing, raw, say }) {
    return viewTimeline(await briefing.composeTimeline({ ...query, page }), raw, say);
  },
});
