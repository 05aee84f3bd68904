import { defineCommand } from '../src/commands/define-command.ts';
import { required, rest, words } from '../src/commands/options/options.ts';
import { viewVerification } from '../src/views/view-verification.ts';

export default defineCommand({
  name: 'verify',
  summary:
    'Whether an article has a sentence word for word, altered, or not at all, and whose it is',
  options: {
    sentence: required(
      rest(words('The sentence; “…” for what you leave out, [brackets] for your own words')),
    ),
    by: words(
      'Of whom it is said to be: a speaker, or a country or organisation they speak for',
      'speakers',
    ),
    in: words('Only in this collection, or in this article'),
  },
  asksOfAll: true,
  examples: [
    { sentence: 'the Russian tone towards Kazakhstan may provoke the anger of China' },
    { sentence: 'the Russian tone towards China may provoke the anger of Kazakhstan' },
    { sentence: 'it trusted Kazakhstan to manage its own affairs', by: 'Henry Huang' },
  ],
  form: ['sentence', 'by'],
  async run({ in: within, ...query }, { briefing, raw, say }) {
    return viewVerification(await briefing.verifySentence({ ...query, within }), raw, say);
  },
});
