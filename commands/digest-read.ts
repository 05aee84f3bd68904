import { composeProblem } from '../src/card/build.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { required, rest, words } from '../src/commands/options/options.ts';
import { nameGroup } from '../src/domain/group.ts';
import { viewRead } from '../src/views/digests/view-deliveries.ts';

export default defineCommand({
  name: 'digest read',
  summary: 'Mark an issue of a digest as read, for yourself; the button under it does the same',
  options: { issue: required(rest(words('The issue, as its address ends'))) },
  examples: [],
  permission: 'own',
  form: ['issue'],
  async run({ issue }, { digests, caller, say }) {
    const read = await digests.markRead(nameGroup(caller.place), caller.person, issue);
    return read === undefined
      ? composeProblem(say('read.no'), say('read.no.hint'))
      : viewRead(read, say);
  },
});
