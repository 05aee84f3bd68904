import { composeProblem, paragraph } from '../src/card/build.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { address, required, rest } from '../src/commands/options.ts';

export default defineCommand({
  name: 'corpus feed remove',
  summary: 'Stop following a feed; its articles stay',
  options: {
    url: required(rest(address('The address of the feed, as “corpus feed list” has it'))),
  },
  examples: [],
  permission: 'add',
  form: ['url'],
  async run({ url }, { corpus }) {
    if (!(await corpus.unfollowFeed(url))) {
      return composeProblem(
        'This feed is not followed',
        `No feed has the address ${url}; /corpus feed list shows those that are followed.`,
      );
    }
    return {
      kind: 'answer',
      title: 'The feed is not followed any more',
      blocks: [paragraph(`${url} is left alone from now on; its articles stay.`)],
      actions: [],
    };
  },
});
