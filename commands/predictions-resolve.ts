import { readMember } from '../src/commands/callers/read-member.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { choice, integer, required, rest, words } from '../src/commands/options/options.ts';
import { OUTCOMES } from '../src/domain/tracked-prediction.ts';
import { viewJudged } from '../src/views/group/view-judged.ts';

export default defineCommand({
  name: 'predictions resolve',
  summary: 'Say what became of a tracked prediction; a second member has to confirm it',
  options: {
    prediction: required(integer('Its number; see /predictions due', 1, 999_999)),
    outcome: required(choice('What became of it', OUTCOMES)),
    evidence: required(rest(words('By what others can check it: words, an address, a claim’s id'))),
  },
  examples: [],
  permission: 'own',
  form: ['prediction', 'outcome', 'evidence'],
  async run({ prediction: number, outcome, evidence }, { predictions, caller, say }) {
    const by = readMember(caller);
    return viewJudged(await predictions.judge({ number, outcome, evidence, by }), number, say);
  },
});
