import { namePeople } from '../src/commands/callers/name-people.ts';
import { mayManage } from '../src/commands/callers/permissions.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { listSettled, viewSettings } from '../src/views/group/view-settings.ts';

export default defineCommand({
  name: 'settings show',
  summary: 'What holds here: language, time zone, default collection, and who may do what',
  options: {},
  examples: [{}],
  async run(_options, { groups, caller, say }) {
    const settings = await groups.readSettings();
    const mayChange = await mayManage(caller);
    return viewSettings(
      { settings, mayChange },
      await namePeople(listSettled(settings), { caller, say }),
    );
  },
});
