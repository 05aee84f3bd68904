import { createFinder } from './create-finder.ts';

const REFERENCE = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/giu;
const NO_TAG = /<(?![/?A-Za-z_])/gu;
const COMMENT = '<!--';

/** Gives a stretch of XML with its bare ampersands and angle brackets escaped, its CDATA closed and no comments. */
export function repairMarkup(markup: string): string {
  const findMark = createFinder(markup, /<!\[CDATA\[|<!--/u);
  const findCdataEnd = createFinder(markup, /\]\]>/u);
  const findCommentEnd = createFinder(markup, /-->/u);
  const parts: string[] = [];
  let place = 0;
  while (place < markup.length) {
    const start = Math.min(findMark(place), markup.length);
    parts.push(repairText(markup.slice(place, start)));
    if (start === markup.length) break;
    if (markup.startsWith(COMMENT, start)) {
      const end = findCommentEnd(start);
      place = end === Number.POSITIVE_INFINITY ? start + COMMENT.length : end + 3;
    } else {
      const end = findCdataEnd(start);
      const elementEnd = findElementEnd(markup, start);
      // CDATA that closes only behind the beginning of the next was meant to close before.
      const open =
        end === Number.POSITIVE_INFINITY ||
        (elementEnd < findMark(start + 1) && findMark(start + 1) < end);
      place = open ? elementEnd : end + 3;
      parts.push(markup.slice(start, place), open ? ']]>' : '');
    }
  }
  return parts.join('');
}

function repairText(text: string): string {
  return text.replaceAll(REFERENCE, '&amp;').replaceAll(NO_TAG, '&lt;').replaceAll(']]>', '');
}

/** Where CDATA that never closes should: before the end tag of the element that it stands in. */
function findElementEnd(markup: string, start: number): number {
  const opened = markup.slice(markup.lastIndexOf('<', start - 1), start);
  const name = /^<([\w:.-]{1,80})/u.exec(opened)?.[1];
  const end = name === undefined ? -1 : markup.indexOf(`</${name}`, start);
  if (end >= 0) return end;
  const last = markup.lastIndexOf('</');
  return last > start ? last : markup.length;
}
