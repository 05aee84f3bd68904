const OPEN_BRACKET = /^(?:[([]\s{1,9}(?=["“‘«]?\p{Lu})|[（［【]\s{0,9}(?=[\p{Lu}\p{Script=Han}]))/u;
const LONGEST_REST = 60;
/** What stands between a dateline and the text. */
const DASH =
  /^(?<rest>[^—–-]{0,60}?)\s{0,3}(?:—|–|-{1,2})\s{1,3}(?=["“‘«(]?[\p{Lu}\p{Script=Han}])/u;
/** How what is left of a dateline begins: with a mark that ends something, or with what is left of a date. */
const REST = /^(?:[,.;:)\]）］】]|(?:\d{1,2},? )?(?:\d{4},? )?\(|\d{1,2}$|$)/u;
const LONE_CLOSER = /^[^()[\]（）]{1,40}[)\]）]$/u;
const SMALL_WORD = /(?<!\p{L})\p{Ll}{4}/u;

/**
 * The length of what opens a text and is left of a place and date that were torn off: a bracket that never closes, or the end
 * of a dateline without its beginning.
 *
 *     ( Officials said that …          , 2022 (Quay News) — Officials said that …
 *     └ opener                         └──── opener ─────┘
 */
export function measureTornOpener(paragraph: string): number {
  const bracket = OPEN_BRACKET.exec(paragraph)?.[0] ?? '';
  if (bracket !== '') return closes(paragraph) ? 0 : bracket.length;
  const found = DASH.exec(paragraph.slice(0, LONGEST_REST + 9));
  return found && isRest(found.groups?.['rest'] ?? '') ? found[0].length : 0;
}

/** “(Quay News)” alone stands for a whole dateline in many papers. */
function isRest(rest: string): boolean {
  if (SMALL_WORD.test(rest) || /^\([^()]{1,40}\)$/u.test(rest)) return false;
  return REST.test(rest) || LONE_CLOSER.test(rest);
}

function closes(paragraph: string): boolean {
  let depth = 0;
  for (const character of paragraph) {
    if ('([（［【'.includes(character)) depth += 1;
    if (')]）］】'.includes(character)) depth -= 1;
    if (depth === 0) return true;
  }
  return false;
}
