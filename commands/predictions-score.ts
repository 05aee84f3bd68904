import { defineCommand } from '../src/commands/define-command.ts';
import { viewScore } from '../src/views/view-predictions.ts';

export default defineCommand({
  name: 'predictions score',
  summary: 'How often speakers and outlets were right, in the predictions the group resolved',
  options: {},
  examples: [],
  async run(_query, { predictions, say }) {
    return viewScore(await predictions.score(), say);
  },
});
