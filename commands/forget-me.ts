import { list, paragraph } from '../src/card/build.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { choice } from '../src/commands/options/options.ts';

/** Where a person's id and name are kept. */
const KEPT = ['digests', 'settings', 'discussions', 'readings', 'predictions'] as const;

export default defineCommand({
  name: 'forget me',
  summary: 'Take your id and your name from all that is kept here; you are asked first',
  options: { sure: choice('Whether you mean it', ['yes']) },
  examples: [{}],
  permission: 'own',
  changesHome: 'own',
  async run({ sure }, { groups, caller, say }) {
    if (sure !== 'yes') {
      const label = say('forget.me');
      return {
        kind: 'help',
        title: say('forget.title'),
        blocks: [
          paragraph(say('forget.from')),
          list(KEPT.map((each) => [say(`forget.${each}`)])),
          paragraph(say('forget.articles')),
        ],
        actions: [{ label, command: 'forget me', options: { sure: 'yes' }, effect: 'replace' }],
      };
    }
    const places = await groups.forgetPerson(caller.person);
    const told = places === 0 ? say('forget.nothing') : say('forget.places', { n: places });
    return {
      kind: 'answer',
      title: say('forget.done'),
      blocks: [paragraph(told)],
      actions: [],
    };
  },
});
