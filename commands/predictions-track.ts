import { composeProblem } from '../src/card/build.ts';
import { readMember } from '../src/commands/callers/read-member.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { day, ids, required, rest, words } from '../src/commands/options/options.ts';
import { viewMeant, viewPrediction } from '../src/views/group/view-predictions.ts';

export default defineCommand({
  name: 'predictions track',
  summary: 'Keep an eye on a claim, so that the group says one day whether it came true',
  options: {
    claim: required(rest(ids('Words of the claim, or its id'))),
    by: day('The last day on which it can come true: 2026-12-31, 2026-12 or 2026', 'last'),
    in: words('Only in this collection, or in this article'),
  },
  examples: [],
  permission: 'own',
  form: ['claim', 'by'],
  async run({ claim, by, in: within }, { predictions, caller, raw, say }) {
    const tracked = await predictions.track(claim, readMember(caller), { dueOn: by, within });
    if (tracked.kind === 'unknown') {
      return composeProblem(say('predict.unknown'), say('predict.unknown.hint'));
    }
    if (tracked.kind === 'which') return viewMeant(tracked.findings, raw, say);
    const { number } = tracked.prediction;
    return viewPrediction(
      say(tracked.kind === 'known' ? 'predict.known' : 'predict.taken', { number }),
      tracked.prediction,
      say,
    );
  },
});
