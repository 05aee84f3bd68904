const LONGEST_CAPTION = 400;

const PICTURE = '(?:photos?|images?|pictures?|illustration)';
const CREDIT = new RegExp(
  [
    `[[(](?:featured )?(?:${PICTURE}|video|credits?)\\b.{0,160}[\\])]`,
    `(?:featured )?${PICTURE}: .{0,160}`,
    `(?:featured )?(?:${PICTURE}|video|graphic)? ?(?:credits?|source|courtesy)(?: of)?:.{0,160}`,
    `(?:${PICTURE}|video|graphic) (?:by|courtesy of|via|from) .{0,120}`,
    '[[(](?:additional )?(?:reporting|writing|editing|compiled) by .{0,300}[\\])]',
    '(?:additional )?reporting by .{0,200}; ?(?:writing|editing) by .{0,120}',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
  'iu',
);

const AGENCY = '(?:AP|AFP|EPA|EFE|REUTERS|Reuters|Xinhua|TASS|Getty)';
const HOLDER = `\\bvia [A-Z]|[Gg]etty|[Ss]hutterstock|[Ww]ikimedia|/${AGENCY}\\b|AP Photo|\\b[Pp]hotos?\\b|\\b[Ii]mages?\\b|[Pp]ress [Ss]ervice|[Ff]ile\\b`;
const CAPTION = new RegExp(
  [
    `\\([^()]{0,100}(?:${HOLDER})[^()]{0,80}\\)$`,
    `\\b(?:${AGENCY}|AP Photo)/\\p{Lu}[\\p{L} .'’-]{1,60}$`,
    '^FILE(?: PHOTO| IMAGE)?(?::| [-–—]) .{1,300}$',
  ].join('|'),
  'u',
);

/** Says whether a line names who made a picture, or who helped to report. */
export function isCredit(line: string): boolean {
  return line.length < LONGEST_CAPTION && CREDIT.test(line);
}

/** Says whether a paragraph is the text under a picture: it ends with whose picture that is. */
export function isCaption(paragraph: string): boolean {
  return paragraph.length < LONGEST_CAPTION && CAPTION.test(paragraph);
}
