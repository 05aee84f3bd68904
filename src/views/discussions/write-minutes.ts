import { writeCitation } from '../../card/plain-text.ts';
import type { DiscussionEntry, KeptQuotation, Member, Position } from '../../domain/discussion.ts';
import { tellCardWords } from '../../messages/card-words.ts';
import type { Say } from '../../messages/say.ts';
import type { MinutesFacts } from './minutes-facts.ts';
import { nameDiscussion, namePosition, POSITIONS } from './positions.ts';
import { viewKept } from './view-kept.ts';

/** The whole minutes as Markdown. What people and articles wrote stands in quotations, with nothing in it that is markup. */
export function writeMinutes(facts: MinutesFacts, say: Say): string {
  const { discussion, entries } = facts;
  const { closing } = discussion;
  const evidence = entries.flatMap((entry) => (entry.kind === 'evidence' ? [entry] : []));
  const parts = [
    `# ${escapeLine(say('minutes.title', { discussion: nameDiscussion(discussion, say) }))}`,
    [
      writeWhen('minutes.opened', { atMs: discussion.openedMs, by: discussion.openedBy }, say),
      ...(closing
        ? [writeWhen('minutes.closed', { atMs: closing.closedMs, by: closing.by }, say)]
        : []),
      say(discussion.isAnonymous ? 'minutes.anonymous' : 'minutes.names'),
    ].join('  \n'),
    `## ${say('minutes.question')}`,
    discussion.reason === undefined
      ? say('minutes.which')
      : say('minutes.opposed', { reason: escapeLine(say.tell(discussion.reason)) }),
    writeQuotation(say('entry.side', { side: 'A' }), discussion.a, { facts, say }),
    writeQuotation(say('entry.side', { side: 'B' }), discussion.b, { facts, say }),
    ...(evidence.length === 0 ? [] : [`## ${say('minutes.evidence')}`]),
    ...evidence.map(({ quotation, by }, at) =>
      writeQuotation(nameEvidence(at + 1, by, say), quotation, { facts, say }),
    ),
    `## ${say('minutes.table')}`,
    writeTally(facts, say),
    ...writeReasons(entries, say),
  ];
  return `${parts.join('\n\n')}\n`;
}

function nameEvidence(number: number, by: Member | undefined, say: Say): string {
  return by === undefined
    ? say('minutes.quotation', { number })
    : say('minutes.quotation.by', { number, name: nameMember(by) });
}

function writeQuotation(
  title: string,
  kept: KeptQuotation,
  { facts: { removed }, say }: { readonly facts: MinutesFacts; readonly say: Say },
): string {
  const { citation, speaker, voice } = viewKept(kept);
  const link = kept.url ?? kept.permalink;
  return [
    `### ${escapeLine(title)}`,
    quote(kept.text),
    [
      `— ${escapeLine(speaker)} (${say(`voice.${voice}`)}), ${escapeLine(writeCitation(citation, tellCardWords(say)))}, ${nameRange(kept, say)}`,
      ...(link === undefined ? [] : [writeUrl(link)]),
      ...(removed.has(kept.claimId) ? [say('minutes.gone')] : []),
    ].join('  \n'),
  ].join('\n\n');
}

/** Where it stands in the stored text, by numbers as a program would take them. */
function nameRange({ start, end }: KeptQuotation, say: Say): string {
  return say('minutes.characters', { start: String(start), end: String(end) });
}

function writeTally({ tally, positions }: MinutesFacts, say: Say): string {
  const rows = POSITIONS.map(
    (position) =>
      `| ${namePosition(position, say)} | ${tally.first[position]} | ${tally.last[position]} |`,
  );
  const head = (['column', 'first', 'last'] as const).map((name) => say(`minutes.${name}`));
  const table = [`| ${head.join(' | ')} |`, '| --- | ---: | ---: |', ...rows];
  const named = positions.flatMap(({ name, first, last }) =>
    name === undefined ? [] : [`- ${escapeLine(name)}: ${nameChange(first, last, say)}`],
  );
  return [table.join('\n'), ...(named.length === 0 ? [] : [named.join('\n')])].join('\n\n');
}

function nameChange(first: Position, last: Position, say: Say): string {
  const [before, after] = [namePosition(first, say), namePosition(last, say)];
  return first === last ? after : say('minutes.then', { first: before, last: after });
}

function writeReasons(entries: readonly DiscussionEntry[], say: Say): readonly string[] {
  const reasons = entries.flatMap((entry) => (entry.kind === 'reason' ? [entry] : []));
  if (reasons.length === 0) return [];
  return [
    `## ${say('minutes.reasons')}`,
    ...reasons.map(({ by, position, text, collectedBy, atMs }) => {
      const name = escapeLine(by === undefined ? say('minutes.member') : nameMember(by));
      const held = position === undefined ? '' : `, ${namePosition(position, say)}`;
      const from =
        collectedBy === undefined
          ? ''
          : `, ${escapeLine(say('minutes.collected', { name: nameMember(collectedBy) }))}`;
      return `**${name}**${held}, ${writeInstant(atMs)}${from}:\n\n${quote(text)}`;
    }),
  ];
}

function writeWhen(
  key: 'minutes.opened' | 'minutes.closed',
  { atMs, by }: { readonly atMs: number; readonly by: Member | undefined },
  say: Say,
): string {
  const when = writeInstant(atMs);
  return by === undefined
    ? say(key, { when })
    : say(`${key}.by`, { when, name: escapeLine(nameMember(by)) });
}

function nameMember({ name, person }: Member): string {
  return name ?? person;
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
