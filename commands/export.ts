import { composeProblem } from '../src/card/build.ts';
import { collectPages, MOST_PAGES } from '../src/commands/collect-pages.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { findCommand } from '../src/commands/find-command.ts';
import { choice, ids, query, required, rest } from '../src/commands/options.ts';
import { readText } from '../src/commands/read-text.ts';
import { tellCard } from '../src/commands/tell-card.ts';
import { EXPORT_FORMATS, listQuotations, viewExport } from '../src/views/export/view-export.ts';

/** Options of the commands that can be exported: they stay with the command they are typed after. */
const THEIRS = 'by outlet since until voice page stance hedged lang in topic style passage'.split(
  ' ',
);

export default defineCommand({
  name: 'export',
  summary: 'An answer, all its pages, as a file: Markdown, CSV, JSON or BibTeX',
  options: {
    format: choice('Which kind of file; Markdown if you do not say', EXPORT_FORMATS),
    answer: required(
      query(rest(ids('The command whose answer to take along, such as /claims china')), THEIRS),
    ),
  },
  examples: [
    { answer: '/claims china kazakhstan', format: 'csv' },
    { answer: '/compare "Kate Mallinson" "Dominick Sansone"' },
  ],
  form: ['answer', 'format'],
  async run({ answer, format = 'markdown' }, tools) {
    const read = readText(answer, tools.commands);
    if ('problem' in read) return tellCard(read.problem, tools.say);
    const { command: name, options } = read.invocation;
    const command = findCommand(name, tools.commands);
    if (command === undefined || command.permission !== undefined || name === 'export') {
      return composeProblem(tools.say('export.not'), tools.say('export.not.hint'));
    }
    const cards = await collectPages(command, options, tools);
    const [first] = cards;
    if (first !== undefined && first.kind !== 'answer') return first;
    const articles = new Set(listQuotations(cards).map(({ citation }) => citation.articleId));
    const cited =
      format === 'bibtex' && articles.size > 0
        ? await tools.briefing.citeWorks({ what: [...articles].join(' '), style: 'bibtex' })
        : undefined;
    const exported = {
      asked: answer,
      cards,
      isCut: cards.length === MOST_PAGES,
      format,
      bibtex: cited?.text ?? '',
    };
    return viewExport(exported, tools.say);
  },
});
