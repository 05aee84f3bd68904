import { composeProblem } from '../src/card/build.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { address, required, rest } from '../src/commands/options/options.ts';
import { viewNewFeed } from '../src/views/corpus/view-feeds.ts';

export default defineCommand({
  name: 'corpus feed add',
  summary: 'Follow a feed (RSS, Atom or JSON Feed): its articles are added as they appear',
  options: { url: required(rest(address('The address of the feed'))) },
  examples: [],
  permission: 'add',
  form: ['url'],
  goesOut: () => true,
  async run({ url }, { corpus, progress, say }) {
    progress(say('feed.fetching', { url }));
    const feed = await corpus.followFeed(url);
    return 'problem' in feed
      ? composeProblem(say('feed.refused'), say.tell(feed.problem))
      : viewNewFeed(feed, say);
  },
});
