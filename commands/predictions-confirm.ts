import { readMember } from '../src/commands/callers/read-member.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { integer, required, words } from '../src/commands/options/options.ts';
import { viewJudged } from '../src/views/group/view-judged.ts';

export default defineCommand({
  name: 'predictions confirm',
  summary: 'Confirm what another member holds to have become of a prediction',
  options: {
    prediction: required(integer('Its number; see /predictions due', 1, 999_999)),
    proposal: words('Which proposal is confirmed; the button fills it in'),
  },
  examples: [],
  permission: 'own',
  form: ['prediction'],
  async run({ prediction: number, proposal }, { predictions, caller, say }) {
    const judged = await predictions.confirm(number, readMember(caller), proposal);
    return viewJudged(judged, number, say);
  },
});
