import { composeProblem } from '../src/card/build.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { file, required } from '../src/commands/options/options.ts';
import { viewFollowedList } from '../src/views/corpus/view-followed-list.ts';

export default defineCommand({
  name: 'corpus feed import',
  summary: 'Follow all feeds of a list (OPML), as feed readers export it',
  options: { file: required(file('The list: a file in OPML')) },
  examples: [],
  permission: 'add',
  form: ['file'],
  goesOut: () => true,
  async run({ file: name }, { corpus, progress, fetchUploads, say }) {
    const { file } = await fetchUploads();
    const upload = file ?? {
      problem: say('add.uncome', { name, option: say.option('file') }),
    };
    if ('problem' in upload) return composeProblem(say('feed.say'), say.tell(upload.problem));
    const followed = await corpus.followList(upload.bytes, progress);
    return 'problem' in followed
      ? composeProblem(say('feed.list.refused'), say.tell(followed.problem))
      : viewFollowedList(followed, say);
  },
});
