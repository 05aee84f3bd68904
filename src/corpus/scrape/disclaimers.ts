const LONGEST_PARAGRAPH = 900;
const LONGEST_DISCLAIMER = 400;

const PIECE = /\b(?:article|column|commentary|piece|post|blog|essay|story)\b/iu;
const VIEWS = /\b(?:views|opinions|statements)\b/iu;
const EXPRESSED = /\bexpressed\b/iu;
const AUTHOR = /\b(?:author|writer|contributor)/iu;
const NOT_NECESSARILY = /\b(?:do|does) not necessarily (?:reflect|represent)\b/iu;
/** Words that stand in this order in a sentence about whose views these are. */
const WHOSE_VIEWS = [
  [VIEWS, EXPRESSED, AUTHOR],
  [EXPRESSED, PIECE, /\breflect\b/iu],
  [PIECE, NOT_NECESSARILY],
  [VIEWS, NOT_NECESSARILY],
  [AUTHOR, NOT_NECESSARILY],
];
const FIRST_PUBLISHED = [
  /^[[(]?(?:an? (?:\p{L}{2,12} )?version of )?(?:this|the) (?:article|column|commentary|piece|post|blog|essay|story)\b/iu,
  /^.{0,40}\b(?:published|republished|posted|appear(?:ed|s)|ran)\b/iu,
];
const EDITED = [
  /^[[(]?this (?:article|column|commentary|piece|post|essay|story|interview|conversation|transcript|text)\b/iu,
  /^.{0,20}\b(?:was|were|is|has been|have been)\b/iu,
  /^.{0,40}\b(?:edited|condensed|abridged|updated|corrected|amended|excerpted|translated)\b/iu,
];
const NOTED = [
  /^[[(]?(?:editor(?:[’']s|s[’']|ial) note|update)\b.{0,40}[:.]/iu,
  /^.{0,80}\bthis (?:article|story|post|piece|interview)\b.{0,20}\b(?:was|has been)\b.{0,20}\b(?:updated|corrected|amended|edited|changed|published|translated)\b/iu,
];
const SHORT = writeForms([
  '(?:first|originally) (?:published|appeared|posted) (?:in|on|at|by) .{2,150}',
  '(?:re-?published|reprinted|reposted|cross-?posted) (?:from|with|by|under|courtesy) .{2,150}',
  '(?:except for the headline,? )?this (?:story|article|report) (?:has not been|was not|is not) (?:created or )?edited by .{2,160}',
  'the post .{1,200} (?:first appeared on|appeared first on) .{1,80}',
  '(?:declares?|reports?|has|have) no (?:conflicts?|competing) .{2,120}',
  '(?:впервые |первоначально )?опубликован[оаы]? (?:в|на) .{2,120}',
  '(?:мнение|точка зрения|позиция) (?:автора|редакции) .{0,40}не (?:совпада|отража).{2,120}',
  'автордың (?:пікірі|көзқарасы) .{2,150}',
  '(?:本文|文章)(?:仅代表|只代表|不代表|系|原载|首发|首刊).{2,120}',
]);
/** Looked for first: a form that begins with anything is tried from every place, which takes a hundred times as long. */
const TIES = /\b(?:not work for,? consult|provides funding as a |no (?:conflicts?|competing) )/iu;
const TIED = writeForms([
  '.{2,160} (?:does|do) not work for,? consult.{10,300}',
  '.{2,80} provides funding as a .{2,200}',
  '.{2,60} (?:declares?|reports?|has|have) no (?:conflicts?|competing) .{2,120}',
]);

const STANDS_FOR = '(?:views?|opinions?|positions?|polic(?:y|ies)|stance)';
const OUTLET = new RegExp(
  `\\breflect (?:those|the (?:official )?${STANDS_FOR}(?: (?:and|or) ${STANDS_FOR})?) of (?<outlet>\\p{Lu}[^.;:()]{1,60})`,
  'u',
);

/** Says whether a paragraph tells whose views these are, where they were printed before, or what was changed since. */
export function isDisclaimer(paragraph: string): boolean {
  if (paragraph.length > LONGEST_DISCLAIMER) return false;
  if (SHORT.test(paragraph) || (TIES.test(paragraph) && TIED.test(paragraph))) return true;
  return (
    [FIRST_PUBLISHED, EDITED, NOTED].some((words) => standInOrder(words, paragraph)) ||
    tellsWhoseViews(paragraph)
  );
}

/** Says whether a paragraph has, among other things, a sentence about whose views these are. */
export function tellsWhoseViews(paragraph: string): boolean {
  if (paragraph.length > LONGEST_PARAGRAPH) return false;
  return WHOSE_VIEWS.some((words) => standInOrder(words, paragraph));
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

function writeForms(forms: readonly string[]): RegExp {
  return new RegExp(`^[[(]?(?:${forms.join('|')})$`, 'iu');
}

/** One pass, where a pattern with gaps would try every pair of places. */
function standInOrder(words: readonly RegExp[], paragraph: string): boolean {
  let rest = paragraph;
  for (const word of words) {
    const found = word.exec(rest);
    if (!found) return false;
    rest = rest.slice(found.index + found[0].length);
  }
  return true;
}
