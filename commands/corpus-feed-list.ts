import { defineCommand } from '../src/commands/define-command.ts';
import { viewFeeds } from '../src/views/corpus/view-feeds.ts';

export default defineCommand({
  name: 'corpus feed list',
  summary: 'The feeds that are followed, when each is asked next, and what is wrong with it',
  options: {},
  examples: [{}],
  async run(_none, { corpus, say }) {
    return viewFeeds(await corpus.listFeeds(), say);
  },
});
