import { type PageElement, readText } from './dom.ts';

const BLOCKS = new Set(
  'html body address article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table caption tbody thead tfoot tr td th ul'.split(
    ' ',
  ),
);
/** Elements whose content is no text that a person reads. */
const UNREAD = new Set(
  'head title script style noscript template svg math select datalist option textarea iframe frame object embed canvas video audio map input progress meter rp'.split(
    ' ',
  ),
);
const HIDING_STYLE = /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}none/iu;
const UNSEEN_STYLE = /(?:^|;)\s{0,9}visibility\s{0,9}:\s{0,9}hidden/iu;
/** What is as long is the article, which a script shows when the page is there. */
const FEWEST_REVEALED = 100;
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-text)?|a11y-hidden|off-?screen)(?:$|\s)/iu;
const LONGEST_STYLE = 2_000;

/** Says whether an element stands on lines of its own; one that a page defines itself does. */
export function isBlock(tag: string): boolean {
  return BLOCKS.has(tag) || tag.includes('-');
}

/** Says whether an element holds nothing to read, such as a script or a form’s field. */
export function isUnread(tag: string): boolean {
  return UNREAD.has(tag);
}

/** Says whether an element is there and not seen. */
export function isHidden(element: PageElement): boolean {
  const { hidden, style, class: names, 'aria-hidden': unread, open } = element.attributes;
  if (hidden !== undefined || unread?.toLowerCase() === 'true') return true;
  return (
    (style !== undefined && isUnseen(style.slice(0, LONGEST_STYLE), element)) ||
    (names !== undefined && FOR_SCREEN_READERS.test(names.slice(0, LONGEST_STYLE))) ||
    (element.localName === 'dialog' && open === undefined)
  );
}

function isUnseen(style: string, element: PageElement): boolean {
  if (HIDING_STYLE.test(style)) return true;
  return UNSEEN_STYLE.test(style) && readText(element).trim().length < FEWEST_REVEALED;
}
