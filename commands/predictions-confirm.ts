import { defineCommand } from '../src/commands/define-command.ts';
import { integer, required } from '../src/commands/options.ts';
import { readMember } from '../src/commands/read-member.ts';
import { viewJudged } from '../src/views/view-judged.ts';

export default defineCommand({
  name: 'predictions confirm',
  summary: 'Confirm what another member holds to have become of a prediction',
  options: {
    prediction: required(integer('Its number; see /predictions due', 1, 999_999)),
  },
  examples: [],
  form: ['prediction'],
  async run({ prediction: number }, { predictions, caller, say }) {
    return viewJudged(await predictions.confirm(number, readMember(caller)), number, say);
  },
});
