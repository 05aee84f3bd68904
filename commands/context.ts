import { defineCommand } from '../src/commands/define-command.ts';
import { integer, required, rest, words } from '../src/commands/options/options.ts';
import { viewContext } from '../src/views/view-context.ts';

export default defineCommand({
  name: 'context',
  summary: 'The passage around a claim, with the claim marked in it',
  options: {
    claim: required(
      rest(words('Words of the claim, or its id; “Context” under an answer fills it in')),
    ),
    in: words('Only in this collection, or in this article'),
    passage: integer('Which passage of the article to show', 1, 99_999),
  },
  examples: [
    { claim: 'Kazakh uranium' },
    { claim: 'Russian invasion of Kazakhstan', passage: '1' },
  ],
  form: ['claim'],
  async run({ in: within, ...query }, { briefing, raw, say }) {
    return viewContext(await briefing.findContext({ ...query, within }), raw, say);
  },
});
