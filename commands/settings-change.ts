import { composeProblem } from '../src/card/build.ts';
import { namePeople } from '../src/commands/callers/name-people.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import {
  allowed,
  collectionOrNone,
  language,
  timeZone,
} from '../src/commands/options/setting-options.ts';
import { listSettled, viewSettingsChange } from '../src/views/group/view-settings.ts';

export default defineCommand({
  name: 'settings change',
  summary: 'Change what holds here; “default” goes back to what whoever runs Readout has set',
  options: {
    language: language('The language of what Readout itself says: en, ru, kk, zh'),
    zone: timeZone('The time zone of times that name none, such as Asia/Almaty'),
    add: allowed('Who may add articles and feeds: managers, everyone, or people and roles'),
    schedule: allowed('Who may have digests brought to a channel'),
    moderate: allowed('Who may close what others opened'),
    collection: collectionOrNone(
      'The collection that answers come from; “default” is every article',
    ),
  },
  examples: [{ zone: 'Asia/Almaty' }, { add: 'everyone', schedule: 'managers' }],
  permission: 'manage',
  changesHome: 'all',
  form: ['language', 'zone', 'add', 'schedule', 'collection'],
  async run({ zone, ...changes }, { groups, caller, raw, say }) {
    if (Object.keys(raw).length === 0) {
      return composeProblem(say('settings.say'), say('settings.say.hint'));
    }
    const changed = await groups.changeSettings({ ...changes, timeZone: zone });
    if ('problem' in changed) {
      return composeProblem(say('settings.stay'), say.tell(changed.problem));
    }
    const settled = [changed.before, changed.after].flatMap(listSettled);
    return viewSettingsChange(changed, await namePeople(settled, { caller, say }));
  },
});
