import { list, paragraph } from '../src/card/build.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { choice } from '../src/commands/options.ts';

export default defineCommand({
  name: 'forget me',
  summary: 'Take your id and your name from all that is kept here; you are asked first',
  options: { sure: choice('Whether you mean it', ['yes']) },
  examples: [{}],
  permission: 'own',
  async run({ sure }, { groups, caller }) {
    if (sure !== 'yes') {
      return {
        kind: 'help',
        title: 'Readout can forget you here',
        blocks: [
          paragraph('Your id and your name are taken from:'),
          list([
            ['digests that you subscribed this place to; they go on without your name'],
            ['the settings that name you among those who may do something'],
            ['discussions: your positions and reasons are deleted'],
            [
              'readings: that you are through is deleted; those that you assigned stand, without your name',
            ],
            ['predictions that you kept an eye on or spoke about; what was said of them stands'],
          ]),
          paragraph(
            'Articles that you added belong to this place, and stay; nobody knows who added them.',
          ),
        ],
        actions: [
          { label: 'Forget me', command: 'forget me', options: { sure: 'yes' }, effect: 'replace' },
        ],
      };
    }
    const places = await groups.forgetPerson(caller.person);
    return {
      kind: 'answer',
      title: 'You are forgotten here',
      blocks: [
        paragraph(
          places === 0
            ? 'Nothing here had your id or your name.'
            : `Your id and your name stood in ${places === 1 ? 'one place' : `${places} places`}, and are gone.`,
        ),
      ],
      actions: [],
    };
  },
});
