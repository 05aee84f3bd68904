import { composeProblem } from '../src/card/build.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { collectionName, required, rest, words } from '../src/commands/options/options.ts';
import { viewCollection } from '../src/views/corpus/view-collections.ts';

export default defineCommand({
  name: 'collection add',
  summary: 'Put articles into a collection; it is made where there is none of the name',
  options: {
    name: required(collectionName('The name of the collection, such as week-3')),
    articles: required(
      rest(words('Words of their headlines, an article’s id, or the id of a claim in it')),
    ),
  },
  examples: [{ name: 'week-3', articles: 'kazakhstan' }],
  permission: 'add',
  form: ['name', 'articles'],
  async run({ name, articles }, { groups, say }) {
    const change = await groups.addToCollection(name, articles);
    if ('problem' in change)
      return composeProblem(say('collection.unput'), say.tell(change.problem));
    const { collection, changed, meant } = change;
    return viewCollection(
      collection,
      say,
      changed === 0
        ? say('collection.there', { n: meant, name })
        : say('collection.put', { n: changed, name }),
    );
  },
});
