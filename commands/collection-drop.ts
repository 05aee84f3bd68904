import { paragraph } from '../src/card/build.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { collectionName, required, rest } from '../src/commands/options/options.ts';
import { viewNoCollection } from '../src/views/corpus/view-collections.ts';

export default defineCommand({
  name: 'collection drop',
  summary: 'Let a collection go; its articles stay stored',
  options: {
    name: required(rest(collectionName('The name of the collection, such as week-3'))),
  },
  examples: [],
  permission: 'add',
  changesHome: 'all',
  form: ['name'],
  async run({ name }, { groups, say }) {
    if (!(await groups.dropCollection(name))) return viewNoCollection(name, say);
    return {
      kind: 'answer',
      title: say('collection.gone', { name }),
      blocks: [paragraph(say('collection.gone.what'))],
      actions: [],
    };
  },
});
