import { paragraph } from '../../card/build.ts';
import type { Card, CardFile } from '../../card/card.ts';
import type { DiscussionRecord, KeptQuotation } from '../../domain/discussion.ts';
import type { Say } from '../../messages/say.ts';
import type { MinutesFacts } from '../discussions/minutes-facts.ts';
import { nameDiscussion } from '../discussions/positions.ts';
import { writeMinutes } from '../discussions/write-minutes.ts';
import type { ExportFormat } from './view-export.ts';
import { writeTable } from './write-table.ts';

/** A discussion that is taken along. */
export interface ExportedDiscussion {
  readonly facts: MinutesFacts;
  readonly format: ExportFormat;
  /** The works that are quoted, where the format is BibTeX. */
  readonly bibtex: string;
}

/** A discussion as a file: both sides, further evidence, positions and reasons. */
export function viewExportedDiscussion(exported: ExportedDiscussion, say: Say): Card {
  const discussion = nameDiscussion(exported.facts.discussion, say);
  return {
    kind: 'answer',
    title: say('export.discussion', { discussion }),
    blocks: [paragraph(say('export.discussion.what'))],
    actions: [],
    file: writeFile(exported, say),
  };
}

function writeFile({ facts, format, bibtex }: ExportedDiscussion, say: Say): CardFile {
  const name = `discussion-${facts.discussion.number}`;
  switch (format) {
    case 'markdown':
      return { name: `${name}.md`, mediaType: 'text/markdown', text: writeMinutes(facts, say) };
    case 'csv':
      return { name: `${name}.csv`, mediaType: 'text/csv', text: writeRows(facts) };
    case 'json':
      return {
        name: `${name}.json`,
        mediaType: 'application/json',
        text: `${JSON.stringify(describe(facts), null, 2)}\n`,
      };
    case 'bibtex':
      return { name: `${name}.bib`, mediaType: 'application/x-bibtex', text: `${bibtex}\n` };
  }
}

const COLUMNS = [
  'part',
  'text',
  'by',
  'position',
  'first_position',
  'at',
  'speaker',
  'voice',
  'headline',
  'outlet',
  'published',
  'url',
  'article',
  'start',
  'end',
] as const;

type Row = Partial<Readonly<Record<(typeof COLUMNS)[number], string>>>;

function writeRows({ discussion, entries, positions }: DiscussionRecord): string {
  const rows: readonly Row[] = [
    { part: 'claim a', ...describeQuotation(discussion.a) },
    { part: 'claim b', ...describeQuotation(discussion.b) },
    ...entries.map((entry): Row => {
      const more = { at: writeInstant(entry.atMs), by: entry.by?.name ?? '' };
      return entry.kind === 'evidence'
        ? { part: 'evidence', ...describeQuotation(entry.quotation), ...more }
        : { part: 'reason', text: entry.text, position: entry.position ?? '', ...more };
    }),
    ...positions.map(
      ({ name = '', first, last }): Row => ({
        part: 'position',
        by: name,
        position: last,
        first_position: first,
      }),
    ),
  ];
  return writeTable(
    COLUMNS,
    rows.map((row) => COLUMNS.map((column) => row[column] ?? '')),
  );
}

function describeQuotation(kept: KeptQuotation): Row {
  const { text, speaker, voice, headline, outlet = '', publishedOn = '', url = '' } = kept;
  const place = { article: kept.articleId, start: `${kept.start}`, end: `${kept.end}` };
  return { text, speaker, voice, headline, outlet, published: publishedOn, url, ...place };
}

/** All of it for programs; people go by the names they have there, and not by the platform's ids. */
function describe({ discussion, tally, entries, positions }: DiscussionRecord): object {
  const { number, topic, reason, a, b, isAnonymous, openedBy, openedMs, closing } = discussion;
  return {
    discussion: number,
    topic,
    reason,
    anonymous: isAnonymous,
    opened: { at: writeInstant(openedMs), by: openedBy.name },
    closed: closing && { at: writeInstant(closing.closedMs), by: closing.by?.name },
    claims: { a, b },
    evidence: entries.flatMap((entry) =>
      entry.kind === 'evidence'
        ? [{ at: writeInstant(entry.atMs), by: entry.by?.name, ...entry.quotation }]
        : [],
    ),
    positions: {
      members: tally.members,
      changed: tally.changed,
      first: tally.first,
      last: tally.last,
      named: positions.flatMap(({ name, first, last }) =>
        name === undefined ? [] : [{ name, first, last }],
      ),
    },
    reasons: entries.flatMap((entry) =>
      entry.kind === 'reason'
        ? [
            {
              at: writeInstant(entry.atMs),
              by: entry.by?.name,
              position: entry.position,
              text: entry.text,
              collectedBy: entry.collectedBy?.name,
            },
          ]
        : [],
    ),
  };
}

function writeInstant(ms: number): string {
  return new Date(ms).toISOString();
}
