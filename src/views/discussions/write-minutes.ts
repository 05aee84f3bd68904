import { writeCitation } from '../../card/plain-text.ts';
import type { DiscussionEntry, KeptQuotation, Member } from '../../domain/discussion.ts';
import type { MinutesFacts } from './minutes-facts.ts';
import { nameDiscussion, namePosition, POSITIONS } from './positions.ts';
import { viewKept } from './view-kept.ts';

/** The whole minutes as Markdown. What people and articles wrote stands in quotations, with nothing in it that is markup. */
export function writeMinutes(facts: MinutesFacts): string {
  const { discussion, entries } = facts;
  const { closing } = discussion;
  const evidence = entries.flatMap((entry) => (entry.kind === 'evidence' ? [entry] : []));
  const parts = [
    `# Minutes of ${escapeLine(nameDiscussion(discussion))}`,
    [
      `Opened ${writeInstant(discussion.openedMs)}${writeBy(discussion.openedBy)}.`,
      ...(closing ? [`Closed ${writeInstant(closing.closedMs)}${writeBy(closing.by)}.`] : []),
      `Positions were ${discussion.isAnonymous ? 'anonymous' : 'named'}.`,
    ].join('  \n'),
    '## Question',
    discussion.reason === undefined
      ? 'Which of two claims is right?'
      : `Which of two opposed claims is right? (${escapeLine(discussion.reason)})`,
    writeQuotation('A', discussion.a, facts),
    writeQuotation('B', discussion.b, facts),
    ...(evidence.length === 0 ? [] : ['## Further evidence']),
    ...evidence.map(({ quotation, by }, at) =>
      writeQuotation(`${at + 1}${writeBy(by)}`, quotation, facts),
    ),
    '## Positions',
    writeTally(facts),
    ...writeReasons(entries),
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeQuotation(name: string, kept: KeptQuotation, { removed }: MinutesFacts): string {
  const { citation, speaker, voice } = viewKept(kept);
  const link = kept.url ?? kept.permalink;
  return [
    `### ${name.length === 1 ? `Claim ${name}` : `Quotation ${escapeLine(name)}`}`,
    quote(kept.text),
    [
      `— ${escapeLine(speaker)} (${voice}), ${escapeLine(writeCitation(citation))}, characters ${kept.start}–${kept.end}`,
      ...(link === undefined ? [] : [writeUrl(link)]),
      ...(removed.has(kept.claimId)
        ? ['The article is not stored any more; these are its words as they were cited.']
        : []),
    ].join('  \n'),
  ].join('\n\n');
}

function writeTally({ tally, positions }: MinutesFacts): string {
  const rows = POSITIONS.map(
    ([position, name]) => `| ${name} | ${tally.first[position]} | ${tally.last[position]} |`,
  );
  const table = ['| position | at the start | at the end |', '| --- | ---: | ---: |', ...rows];
  const named = positions.flatMap(({ name, first, last }) =>
    name === undefined
      ? []
      : [
          `- ${escapeLine(name)}: ${first === last ? '' : `${namePosition(first)}, then `}${namePosition(last)}`,
        ],
  );
  return [table.join('\n'), ...(named.length === 0 ? [] : [named.join('\n')])].join('\n\n');
}

function writeReasons(entries: readonly DiscussionEntry[]): readonly string[] {
  const reasons = entries.flatMap((entry) => (entry.kind === 'reason' ? [entry] : []));
  if (reasons.length === 0) return [];
  return [
    '## Reasons',
    ...reasons.map(({ by, position, text, collectedBy, atMs }) => {
      const name = escapeLine(by?.name ?? by?.person ?? 'A member');
      const held = position === undefined ? '' : `, ${namePosition(position)}`;
      const from = collectedBy === undefined ? '' : `, collected${writeBy(collectedBy)}`;
      return `**${name}**${held}, ${writeInstant(atMs)}${from}:\n\n${quote(text)}`;
    }),
  ];
}

function writeBy(member: Member | undefined): string {
  return member === undefined ? '' : ` by ${escapeLine(member.name ?? member.person)}`;
}

function writeInstant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function quote(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => `> ${escapeLine(line)}`)
    .join('\n');
}

/** A backslash before what Markdown, HTML or an automatic link would read, in one line. */
function escapeLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[\\`*_[\]<>#|~&@]/gu, '\\$&')
    .replace(/:(?=\/\/)|\b(?<=www)\./giu, '\\$&')
    .replace(
      /^( {0,8})(?:([-+=])|(\d{1,9})([.)]))/u,
      (_all, blanks: string, mark?: string, digits = '', end = '') =>
        `${blanks}${mark === undefined ? `${digits}\\${end}` : `\\${mark}`}`,
    );
}

/** An address of the web, as a link; another one is no link. */
function writeUrl(url: string): string {
  return /^https?:\/\//iu.test(url)
    ? `<${url.replace(/[<>\s\\]/gu, encodeURIComponent)}>`
    : escapeLine(url);
}
