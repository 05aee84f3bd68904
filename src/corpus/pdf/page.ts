/** A run of characters in one font, where it stands on its page: in points, from the upper left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Where it ends. */
  readonly right: number;
  /** Its baseline. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
}

export interface Page {
  readonly height: number;
  readonly runs: readonly Run[];
  /** Words that run up, down or aslant, such as a stamp on the margin. */
  readonly aslant: readonly string[];
}

/** The pages of a PDF and what it tells about itself; an unknown text is empty. */
export interface PdfFile {
  readonly pages: readonly Page[];
  readonly about: PdfAbout;
}

export interface PdfAbout {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  /** Days, `YYYY-MM-DD`: what it says of its publication, and when the file was made. */
  readonly publishedOn: string;
  readonly createdOn: string;
}

/** Says how much of the lower of two runs stands beside the other, from 0 to 1. */
export function measureOverlap(one: PlacedLine, other: PlacedLine): number {
  const top = Math.max(one.y - one.size * ASCENT, other.y - other.size * ASCENT);
  const bottom = Math.min(one.y + one.size * DESCENT, other.y + other.size * DESCENT);
  return Math.max(0, bottom - top) / Math.min(one.size, other.size);
}

export type PlacedLine = Pick<Run, 'y' | 'size'>;

const ASCENT = 0.8;
const DESCENT = 0.2;
