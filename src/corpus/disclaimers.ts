const LONGEST_PARAGRAPH = 900;
const LONGEST_DISCLAIMER = 400;

const PIECE = '\\b(?:article|column|commentary|piece|post|blog|essay|story)\\b';
const VIEWS = '\\b(?:views|opinions|statements)\\b';
const WHOSE_VIEWS = new RegExp(
  [
    `${VIEWS}.{0,80}\\bexpressed\\b.{0,160}\\b(?:author|writer|contributor)`,
    `\\bexpressed\\b.{0,80}${PIECE}.{0,160}\\breflect\\b`,
    `(?:${PIECE}|${VIEWS}|\\b(?:author|writer)\\b).{0,160}\\b(?:do|does) not necessarily (?:reflect|represent)\\b`,
  ].join('|'),
  'iu',
);
const FIRST_PUBLISHED = new RegExp(
  `^[[(]?this ${PIECE}.{0,40}\\b(?:published|republished|posted|appeared|ran)\\b.{0,200}$`,
  'iu',
);

const STANDS_FOR = '(?:views?|opinions?|positions?|polic(?:y|ies)|stance)';
const OUTLET = new RegExp(
  `\\breflect (?:those|the (?:official )?${STANDS_FOR}(?: (?:and|or) ${STANDS_FOR})?) of (?<outlet>\\p{Lu}[^.;:()]{1,60})`,
  'u',
);

/** Says whether a paragraph tells whose views these are, or where they were printed before. */
export function isDisclaimer(paragraph: string): boolean {
  if (paragraph.length > LONGEST_DISCLAIMER) return false;
  return FIRST_PUBLISHED.test(paragraph) || tellsWhoseViews(paragraph);
}

/** Says whether a paragraph has, among other things, a sentence about whose views these are. */
export function tellsWhoseViews(paragraph: string): boolean {
  return paragraph.length < LONGEST_PARAGRAPH && WHOSE_VIEWS.test(paragraph);
}

/** Gives the outlet whose views a disclaimer says these are not: “… do not reflect the views of The Harbour Post.” */
export function nameOutlet(disclaimer: string): string | undefined {
  if (!tellsWhoseViews(disclaimer)) return undefined;
  const holder = OUTLET.exec(disclaimer)?.groups?.['outlet'] ?? '';
  const [outlet = ''] = holder.split(/,| (?:or|and its)\b/u, 1);
  const isName = outlet
    .split(' ')
    .every((word) => /^(?:[\p{Lu}\d]|(?:of|and|for|the|&)$)/u.test(word));
  return isName && outlet !== '' ? outlet : undefined;
}
