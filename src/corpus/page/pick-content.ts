import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Box, Paragraph } from './box.ts';
import { asksConsent } from './role-hints.ts';
import { composeSkeleton, readMarks } from './skeleton.ts';

/** What Readability may be given: it goes through parts again and again, the more so the deeper they lie. */
const MOST_PARTS = 4_000;
const MOST_NESTING = 40_000;

const NOISE_TAGS = new Set(['aside', 'nav', 'form', 'button', 'figcaption', 'footer']);
const MOST_NOISE = 0.4;
/** What holds nearly all of a page is neither the question about its cookies nor what readers wrote, whatever it is called. */
const MOST_OTHER = 0.8;

/** Finds the places of the paragraphs that Readability takes for the article; undefined where the page is too large for it. */
export function pickContent(root: Box, title: string): ReadonlySet<number> | undefined {
  const isNoise = (box: Box): boolean => {
    const isOther = box.hint === 'comment' || asksConsent(box.tag, box.names);
    if (isOther) return box.length < root.length * MOST_OTHER;
    return NOISE_TAGS.has(box.tag) && box.length < root.length * MOST_NOISE;
  };
  // The large pages are those with hundreds of comments or links, which say what they are.
  const isHinted = ({ hint }: Box): boolean => hint !== undefined;
  const parts = [isNoise, isHinted].map((leavesOut) => prune(root, leavesOut)).find(isLight);
  if (!parts) return undefined;
  return readMarks(readSkeleton(composeSkeleton(parts, title)));
}

/** The package’s own types of the document need the library of browsers. */
function readSkeleton(markup: string): string {
  const { document }: { readonly document: object } = parseHTML(markup);
  const reader = new Readability(document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  });
  return reader.parse()?.textContent ?? '';
}

function prune(box: Box, leavesOut: (box: Box) => boolean): Box {
  const kept = box.children.filter((child) => child.kind === 'paragraph' || !leavesOut(child));
  const children = kept.map((child): Box | Paragraph =>
    child.kind === 'paragraph' ? child : prune(child, leavesOut),
  );
  return { ...box, children };
}

function isLight(root: Box): boolean {
  let [parts, nesting] = [0, 0];
  const count = (box: Box, depth: number): void => {
    for (const child of box.children) {
      parts += 1;
      nesting += depth;
      if (child.kind === 'box') count(child, depth + 1);
    }
  };
  count(root, 1);
  return parts <= MOST_PARTS && nesting <= MOST_NESTING;
}
