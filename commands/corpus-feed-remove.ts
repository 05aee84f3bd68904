import { composeProblem, paragraph } from '../src/card/build.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { address, required, rest } from '../src/commands/options/options.ts';

export default defineCommand({
  name: 'corpus feed remove',
  summary: 'Stop following a feed; its articles stay',
  options: {
    url: required(rest(address('The address of the feed, as “corpus feed list” has it'))),
  },
  examples: [],
  permission: 'add',
  form: ['url'],
  async run({ url }, { corpus, say }) {
    if (!(await corpus.unfollowFeed(url))) {
      return composeProblem(say('feed.unknown'), say('feed.unknown.hint', { url }));
    }
    return {
      kind: 'answer',
      title: say('feed.left'),
      blocks: [paragraph(say('feed.left.what', { url }))],
      actions: [],
    };
  },
});
