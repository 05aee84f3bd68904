import type { Block } from '../../../card/card.ts';
import type { Say } from '../../../messages/say.ts';
import { writeFence } from './write-fence.ts';
import { writeInlines } from './write-inlines.ts';
import { writeQuotation } from './write-quotation.ts';

/** What is written of a block; the items of a list stand `close`, everything else stands apart. */
interface Piece {
  readonly text: string;
  readonly close: boolean;
}

// How much of a quotation or paragraph is shown, from all to little: the first that fits is taken.
const MEASURES = [4000, 3000, 2000, 1500, 1000, 700, 500, 350, 250, 150];
const LEAST = 150;
const NOTICE_ROOM = 120;
/** Of 40 components, buttons and menus take 22, and what frames them 5 at most. */
const MAX_TEXTS = 13;

/**
 * Blocks as the texts of one message with at most `room` characters together.
 * Long quotations and paragraphs are cut first, all to one length; what does not fit even then is counted at the end.
 */
export function fitBlocks(blocks: readonly Block[], room: number, say: Say): readonly string[] {
  for (const max of MEASURES) {
    const pieces = writeWithin(blocks, max, room);
    if (pieces !== undefined) return gather(pieces);
  }
  return gather(
    dropEnd(
      blocks.flatMap((block) => writeBlock(block, LEAST)),
      room,
      say,
    ),
  );
}

/** All pieces, where they take no more than `room`. */
function writeWithin(
  blocks: readonly Block[],
  max: number,
  room: number,
): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let left = room;
  for (const block of blocks) {
    const written = writeBlock(block, max);
    left -= measure(written);
    if (left < 0) return undefined;
    pieces.push(...written);
  }
  return pieces;
}

function writeBlock(block: Block, max: number): readonly Piece[] {
  switch (block.type) {
    case 'text':
      return writeParagraph(writeInlines(block.inlines, max));
    case 'quotation':
      return [{ text: writeQuotation(block, max), close: false }];
    case 'copy':
      return writeParagraph(writeFence(block.text, max));
    case 'list':
      return block.items
        .map((item) => joinLines(writeInlines(item, max)))
        .filter((item) => item !== '')
        .map((item, index) => ({ text: `- ${item}`, close: index > 0 }));
  }
}

/** An item of a list has one line. */
function joinLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

function writeParagraph(text: string): readonly Piece[] {
  return text === '' ? [] : [{ text, close: false }];
}

/** Keeps what fits from the start, and says how much was left out. */
function dropEnd(pieces: readonly Piece[], room: number, say: Say): readonly Piece[] {
  let left = room - NOTICE_ROOM;
  const end = pieces.findIndex((piece) => {
    left -= measure([piece]);
    return left < 0;
  });
  const notice = `*${say('card.left', { left: pieces.length - end, parts: pieces.length })}*`;
  return [...pieces.slice(0, end), { text: notice, close: false }];
}

function measure(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length + '\n\n'.length, 0);
}

/** Puts pieces together as texts; where there would be too many, the last one takes all the rest. */
function gather(pieces: readonly Piece[]): readonly string[] {
  const texts: string[] = [];
  for (const { text, close } of pieces) {
    const last = texts.at(-1);
    if (last !== undefined && (close || texts.length === MAX_TEXTS)) {
      texts[texts.length - 1] = `${last}${close ? '\n' : '\n\n'}${text}`;
    } else {
      texts.push(text);
    }
  }
  return texts;
}
