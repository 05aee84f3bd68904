import { defineCommand } from '../src/commands/define-command.ts';
import { collectionName, required, rest } from '../src/commands/options/options.ts';
import { viewCollection, viewNoCollection } from '../src/views/corpus/view-collections.ts';

export default defineCommand({
  name: 'collection show',
  summary: 'The articles of a collection',
  options: {
    name: required(rest(collectionName('The name of the collection, such as week-3'))),
  },
  examples: [],
  form: ['name'],
  async run({ name }, { groups, say }) {
    const collection = await groups.findCollection(name);
    return collection === undefined ? viewNoCollection(name, say) : viewCollection(collection, say);
  },
});
