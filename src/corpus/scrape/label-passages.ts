import type { Passage } from '../../domain/article.ts';
import type { KnownDetails } from '../document/block.ts';
import type { Draft, Label } from './draft.ts';
import { labelBios } from './label-bios.ts';
import { labelComments } from './label-comments.ts';
import { labelExports } from './label-exports.ts';
import { labelFurniture } from './label-furniture.ts';
import { labelHeader } from './label-header.ts';
import { labelLetters } from './label-letters.ts';
import { labelNotes } from './label-notes.ts';
import { labelPointers } from './label-pointers.ts';
import { labelReleases } from './label-releases.ts';
import { labelSignUps } from './label-sign-ups.ts';
import { labelSignatures } from './label-signatures.ts';
import { labelSponsors } from './label-sponsors.ts';
import { labelTeasers } from './label-teasers.ts';
import { labelWall } from './label-wall.ts';
import { findParagraphs } from './paragraphs.ts';
import { isMarkedHeading, readPlainWords } from './plain-words.ts';
import { measureTornOpener } from './torn-opener.ts';

const STEPS: readonly Label[] = [
  labelHeader,
  labelExports,
  labelComments,
  labelBios,
  labelReleases,
  labelSponsors,
  labelSignUps,
  labelFurniture,
  labelLetters,
  labelNotes,
  labelWall,
  labelPointers,
  labelTeasers,
  labelSignatures,
];

/** Says what each paragraph of a plain-text scrape is, whose authors may be known. Nothing is lost: what is no body keeps its place and gets a role. */
export function labelPassages(
  text: string,
  { authors = [] }: Pick<KnownDetails, 'authors'> = {},
): readonly Passage[] {
  const drafts = findParagraphs(text).map((span): Draft => {
    const line = text.slice(span.start, span.end);
    const role = isMarkedHeading(line) ? 'section' : 'body';
    return { ...span, words: readPlainWords(line), role };
  });
  const labelled = STEPS.reduce<readonly Draft[]>(
    (before, label) => label(before, authors),
    drafts,
  );
  const first = findOpener(labelled);
  return labelled.map(({ start, end, role }, index) => {
    const opener = index === first ? measureTornOpener(text.slice(start, end)) : 0;
    return opener === 0
      ? { start, end, role }
      : { start: start + opener, end, role, note: 'torn dateline' };
  });
}

/** The paragraph that a dateline opens; a dash opens none where others begin with one too, as in a conversation. */
function findOpener(drafts: readonly Draft[]): number | undefined {
  const bodies = drafts.flatMap(({ role }, index) => (role === 'body' ? [index] : []));
  const [first] = bodies;
  const startsWithDash = (index: number): boolean => DASH.test(drafts[index]?.words ?? '');
  const isTalk = first !== undefined && startsWithDash(first);
  return isTalk && bodies.filter(startsWithDash).length > 1 ? undefined : first;
}

const DASH = /^[—–-]/u;
