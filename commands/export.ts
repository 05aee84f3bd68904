import { composeProblem } from '../src/card/build.ts';
import type { Card } from '../src/card/card.ts';
import { findGroupChannel, isCard } from '../src/commands/callers/find-group-channel.ts';
import { collectPages, MOST_PAGES } from '../src/commands/collect-pages.ts';
import type { CommandTools } from '../src/commands/command.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { choice, ids, query, required, rest } from '../src/commands/options/options.ts';
import { type Exported, readExported } from '../src/commands/read-exported.ts';
import { tellCard } from '../src/commands/tell-card.ts';
import { findCommand } from '../src/commands/typing/find-command.ts';
import { readText } from '../src/commands/typing/read-text.ts';
import { viewNoCollection } from '../src/views/corpus/view-collections.ts';
import { viewRefusal } from '../src/views/discussions/view-standing.ts';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  listQuotations,
  viewExport,
} from '../src/views/export/view-export.ts';
import { viewExportedCollection } from '../src/views/export/view-exported-collection.ts';
import { viewExportedDiscussion } from '../src/views/export/view-exported-discussion.ts';

export default defineCommand({
  name: 'export',
  summary: 'An answer, a discussion or a collection as a file: Markdown, CSV, JSON or BibTeX',
  options: {
    format: choice('Which kind of file; Markdown if you do not say', EXPORT_FORMATS),
    answer: required(
      query(
        rest(ids('What to take along: /claims china, discussion 3, collection week-3')),
        // They stay with the command they are typed after.
        'any',
      ),
    ),
  },
  examples: [
    { answer: '/claims china kazakhstan', format: 'csv' },
    { answer: '/compare "Brandon Weichert" "Dominick Sansone"' },
  ],
  form: ['answer', 'format'],
  async run({ answer, format = 'markdown' }, tools) {
    const own = readExported(answer, tools.commands);
    if (own !== undefined) return exportOwn(own, format, tools);
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
    const exported = {
      asked: answer,
      cards,
      isCut: cards.length === MOST_PAGES,
      format,
      bibtex: await writeBibtex([...articles], format, tools),
    };
    return viewExport(exported, tools.say);
  },
});

/** A discussion, or a collection: what a group has of its own. */
async function exportOwn(own: Exported, format: ExportFormat, tools: CommandTools): Promise<Card> {
  const { discussions, groups, caller, say } = tools;
  if (own.kind === 'collection') {
    const collection = await groups.findCollection(own.name);
    if (collection === undefined) return viewNoCollection(own.name, say);
    const ids = collection.articles.map(({ id }) => id);
    const bibtex = await writeBibtex(ids, format, tools);
    return viewExportedCollection({ collection, format, bibtex }, say);
  }
  const channel = findGroupChannel(caller);
  if (isCard(channel)) return channel;
  const record = await discussions.findRecord({ ...channel, named: own.named });
  if ('problem' in record) return viewRefusal(record, say);
  const { discussion, entries } = record;
  const cited = entries.flatMap((entry) => (entry.kind === 'evidence' ? [entry.quotation] : []));
  const ids = [discussion.a, discussion.b, ...cited].map(({ articleId }) => articleId);
  const bibtex = await writeBibtex([...new Set(ids)], format, tools);
  const facts = { ...record, zone: await discussions.readZone() };
  return viewExportedDiscussion({ facts, format, bibtex }, say);
}

async function writeBibtex(
  articleIds: readonly string[],
  format: ExportFormat,
  { briefing }: CommandTools,
): Promise<string> {
  if (format !== 'bibtex' || articleIds.length === 0) return '';
  const { text } = await briefing.citeWorks({ what: articleIds.join(' '), style: 'bibtex' });
  return text;
}
