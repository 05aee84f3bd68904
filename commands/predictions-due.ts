import { defineCommand } from '../src/commands/define-command.ts';
import { viewDuePredictions } from '../src/views/view-predictions.ts';

export default defineCommand({
  name: 'predictions due',
  summary: 'Tracked predictions whose day has come, for the group to resolve',
  options: {},
  examples: [],
  async run(_query, { predictions, say }) {
    return viewDuePredictions(await predictions.listDue(), say);
  },
});
