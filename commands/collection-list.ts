import { defineCommand } from '../src/commands/define-command.ts';
import { viewCollections } from '../src/views/corpus/view-collections.ts';

export default defineCommand({
  name: 'collection list',
  summary: 'The collections here: selections of articles that a question can be narrowed to',
  options: {},
  examples: [],
  async run(_options, { groups, say }) {
    return viewCollections(await groups.listCollections(), say);
  },
});
