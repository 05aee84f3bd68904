import type { PassageRole } from '../../domain/article.ts';

/** A stretch of text within a paragraph, and whether it is a link. */
export interface Run {
  readonly text: string;
  readonly isLink: boolean;
}

/** A paragraph of a page as it is seen. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Its place among the paragraphs of the page. */
  readonly index: number;
  readonly runs: readonly Run[];
  readonly text: string;
  readonly box: Box;
  /** What the inline element that holds most of it says it is. */
  readonly hint?: PassageRole;
}

/** A block element of a page that holds text. */
export interface Box {
  readonly kind: 'box';
  readonly tag: string;
  readonly parent?: Box;
  /** Its classes, id and roles in one line, `-` between their words. */
  readonly names: string;
  /** What the element says it is, by its name or its classes. */
  readonly hint?: PassageRole;
  readonly children: readonly (Box | Paragraph)[];
  /** How many characters are in it, and how many of them in links. */
  readonly length: number;
  readonly linkLength: number;
}

/** Gives the boxes around a paragraph, the nearest first. */
export function listBoxes({ box }: Paragraph): readonly Box[] {
  const boxes: Box[] = [];
  for (let around: Box | undefined = box; around; around = around.parent) boxes.push(around);
  return boxes;
}

/** Gives the paragraphs in a box, in the order of the page. */
export function listParagraphs({ children }: Box): readonly Paragraph[] {
  return children.flatMap((child) =>
    child.kind === 'paragraph' ? [child] : listParagraphs(child),
  );
}
