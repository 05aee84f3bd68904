import { defineCommand } from '../src/commands/define-command.ts';
import { words } from '../src/commands/options/options.ts';
import { viewScore } from '../src/views/group/view-predictions.ts';

export default defineCommand({
  name: 'predictions score',
  summary: 'How often speakers and outlets were right, in the predictions the group resolved',
  options: {
    in: words('Only in this collection, or in this article'),
  },
  asksOfAll: true,
  examples: [],
  async run({ in: within }, { predictions, say }) {
    return viewScore(await predictions.score(within), say);
  },
});
