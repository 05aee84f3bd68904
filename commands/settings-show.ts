import { defineCommand } from '../src/commands/define-command.ts';
import { viewSettings } from '../src/views/view-settings.ts';

export default defineCommand({
  name: 'settings show',
  summary: 'What holds here: language, time zone, default collection, and who may do what',
  options: {},
  examples: [{}],
  async run(_options, { groups, say }) {
    return viewSettings(await groups.readSettings(), say);
  },
});
