import { namePeople } from '../src/commands/callers/name-people.ts';
import { isAmong, mayManage } from '../src/commands/callers/permissions.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import type { AssignedReading } from '../src/domain/assigned-reading.ts';
import { nameGroup } from '../src/domain/group.ts';
import { viewHome } from '../src/views/group/view-home.ts';
import { listSettled } from '../src/views/group/view-settings.ts';

const MOST_READINGS = 5;

export default defineCommand({
  name: 'home',
  summary: 'Your overview: digests that came, what you are still to read, and what is set here',
  options: {},
  examples: [{}],
  async run(_options, { assignments, caller, digests, groups, say }) {
    const { channel } = caller.place;
    const channels = (await caller.listChannels?.()) ?? (channel === undefined ? [] : [channel]);
    const isMeant = async ({ to }: AssignedReading): Promise<boolean> =>
      to === undefined || (await isAmong(to, caller));
    const readings = [];
    for (const { reading, isThrough, isRemoved } of await assignments.list(caller.person)) {
      if (readings.length === MOST_READINGS) break;
      if (!isThrough && !isRemoved && (await isMeant(reading))) readings.push(reading);
    }
    const mayChange = await mayManage(caller);
    const settings = await groups.readSettings();
    const issues = await digests.listIssues(nameGroup(caller.place), channels);
    return viewHome(
      { issues, readings, settings, mayChange },
      await namePeople(listSettled(settings), { caller, say }),
    );
  },
});
