import { composeProblem } from '../src/card/build.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { collectionName, required, rest, words } from '../src/commands/options/options.ts';
import { viewCollection, viewNoCollection } from '../src/views/corpus/view-collections.ts';

export default defineCommand({
  name: 'collection remove',
  summary: 'Take articles out of a collection; they stay stored',
  options: {
    name: required(collectionName('The name of the collection, such as week-3')),
    articles: required(rest(words('Words of their headlines, or an article’s id'))),
  },
  examples: [],
  permission: 'add',
  form: ['name', 'articles'],
  async run({ name, articles }, { groups, say }) {
    const change = await groups.removeFromCollection(name, articles);
    if (change === undefined) return viewNoCollection(name, say);
    if ('problem' in change)
      return composeProblem(say('collection.untaken'), say.tell(change.problem));
    return viewCollection(
      change.collection,
      say,
      say('collection.taken', { n: change.changed, name }),
    );
  },
});
