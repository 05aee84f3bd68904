import { foldBlanks } from '../blanks.ts';
import { isMonth } from '../days.ts';
import type { Block } from '../document/block.ts';
import { readByline } from '../scrape/bylines.ts';
import { isDateLine } from '../scrape/date-lines.ts';
import { isTitleLike } from '../scrape/headlines.ts';
import { headsAbstract, isAffiliation, readAuthorLine } from './author-line.ts';
import { collectWords, joinLines } from './join-lines.ts';
import type { Page } from './page.ts';
import type { Habit } from './paragraphs.ts';
import { findPieces, type Piece } from './pieces.ts';

/** Letters larger than those of the text by this make a heading. */
const HEADING = 1.12;
const NEARLY = 0.7;
/** A heading in another font is not smaller than the text; code is. */
const SLIGHTLY_SMALLER = 0.97;
const LONGEST_HEADING = 250;
const MOST_HEADING_LINES = 3;
/** The dots between an entry of a table of contents and its page. */
const LEADERS = /(?:\. ?){6}/u;

interface SetBlock extends Piece {
  readonly text: string;
}

/** The paragraphs of a document, and what its first page tells. */
interface ComposedBlocks {
  readonly blocks: readonly Block[];
  readonly title: string | undefined;
  /** Those whom a line below the title names. */
  readonly authors: readonly string[];
}

/** Composes the paragraphs of a document. Its title is the one it tells of itself where page 1 shows that, else the largest words there. */
export function composeBlocks(
  pages: readonly Page[],
  toldTitle: string | undefined,
): ComposedBlocks {
  const { pieces, habit } = findPieces(pages);
  const words = collectWords(pieces.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const set = pieces.map((piece): SetBlock => {
    return {
      ...piece,
      text: foldBlanks(
        joinLines(
          piece.lines.map(({ text }) => text),
          words,
        ),
      ),
    };
  });
  const title = findTitle(set, habit, toldTitle);
  const signed = findSigned(set, title);
  const blocks = set.map((block): Block => {
    const role = block === title ? 'title' : (signed.get(block) ?? findRole(block, habit));
    return { text: block.text, ...(role && { role }) };
  });
  const authors = [...signed.keys()].flatMap(({ text }) => readAuthorLine(text) ?? []);
  return { blocks, title: title?.text ?? toldTitle, authors };
}

/** The lines below the title that name authors, and where they work; the first other line ends them. */
function findSigned(
  blocks: readonly SetBlock[],
  title: SetBlock | undefined,
): ReadonlyMap<SetBlock, Block['role']> {
  const below = title === undefined ? [] : blocks.slice(blocks.indexOf(title) + 1);
  const signed = new Map<SetBlock, Block['role']>();
  for (const block of below.filter(({ role }) => !role)) {
    const { text } = block;
    const role = findSignedRole(text, signed.size > 0);
    if (role) signed.set(block, role);
    else if (!isDateLine(text)) break;
  }
  return signed;
}

function findSignedRole(text: string, isSigned: boolean): Block['role'] {
  if (readAuthorLine(text)) return 'byline';
  if (isMonth(text)) return 'date';
  return isSigned && isAffiliation(text) ? 'bio' : undefined;
}

function findTitle(blocks: readonly SetBlock[], habit: Habit, told = ''): SetBlock | undefined {
  const candidates = blocks.filter(
    ({ page, role, text }) => page === 0 && !role && text.length <= LONGEST_HEADING,
  );
  const named = candidates.find(({ text }) => told !== '' && fold(text) === fold(told));
  if (named) return named;
  const large = candidates
    .filter(({ size, text }) => size > HEADING * habit.size && /\p{L}{2}/u.test(text))
    .sort((one, other) => other.size - one.size);
  // One large word above words that are hardly smaller is rather the name of the paper.
  const [first] = large;
  const words = large.find(({ text }) => text.includes(' '));
  return first && words && words.size > NEARLY * first.size ? words : first;
}

function findRole({ role, text, lines, size }: SetBlock, habit: Habit): Block['role'] {
  if (role) return role;
  if (LEADERS.test(text)) return 'footer';
  if (headsAbstract(text)) return 'section';
  if (text.length > LONGEST_HEADING || lines.length > MOST_HEADING_LINES) return undefined;
  if (readByline(text) || isDateLine(text)) return undefined;
  if (size > HEADING * habit.size) return 'section';
  const isSet =
    lines.every(({ font }) => font !== habit.font) && size > SLIGHTLY_SMALLER * habit.size;
  return isSet && isTitleLike(text) ? 'section' : undefined;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
