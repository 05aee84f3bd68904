import { defineCommand } from '../src/commands/define-command.ts';
import { choice, ids, required, rest, words } from '../src/commands/options/options.ts';
import { CITATION_STYLES } from '../src/domain/cited-works.ts';
import { viewCited } from '../src/views/view-cited.ts';

export default defineCommand({
  name: 'cite',
  summary: 'How a claim or an article is cited: Chicago, APA, MLA, BibTeX, RIS or CSL-JSON',
  options: {
    what: required(rest(ids('Words of a claim, or ids; “Cite these” under an answer fills it in'))),
    in: words('Only in this collection, or in this article'),
    style: choice('How to cite it; Chicago if you do not say', CITATION_STYLES),
  },
  examples: [{ what: 'Kazakh uranium' }, { what: 'Russian invasion of Kazakhstan', style: 'apa' }],
  form: ['what', 'style'],
  async run({ what, in: within, style = 'chicago' }, { briefing, raw, say }) {
    return viewCited(await briefing.citeWorks({ what, within, style }), raw, say);
  },
});
