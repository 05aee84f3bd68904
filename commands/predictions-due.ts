import { defineCommand } from '../src/commands/define-command.ts';
import { words } from '../src/commands/options/options.ts';
import { viewDuePredictions } from '../src/views/group/view-predictions.ts';

export default defineCommand({
  name: 'predictions due',
  summary: 'Tracked predictions to resolve: due within two weeks or before, or without a day',
  options: {
    in: words('Only in this collection, or in this article'),
  },
  asksOfAll: true,
  examples: [],
  async run({ in: within }, { predictions, say }) {
    return viewDuePredictions(await predictions.listDue(within), say);
  },
});
