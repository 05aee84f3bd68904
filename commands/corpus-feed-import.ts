import { composeProblem } from '../src/card/build.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { file, required } from '../src/commands/options.ts';
import { viewFollowedList } from '../src/views/view-followed-list.ts';

export default defineCommand({
  name: 'corpus feed import',
  summary: 'Follow all feeds of a list (OPML), as feed readers export it',
  options: { file: required(file('The list: a file in OPML')) },
  examples: [],
  permission: 'add',
  form: ['file'],
  async run({ file: name }, { corpus, progress, uploads }) {
    const upload = uploads['file'] ?? { problem: nameMissing(name) };
    if ('problem' in upload) return composeProblem('Say which list to follow', upload.problem);
    const followed = await corpus.followList(upload.bytes, progress);
    return 'problem' in followed
      ? composeProblem('The list could not be followed', followed.problem)
      : viewFollowedList(followed);
  },
});

function nameMissing(name: string): string {
  return `The file “${name}” did not come along; attach it to the option “file:”, or put it into the form.`;
}
