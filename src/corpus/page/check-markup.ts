/** More than any page of an article has; what takes more is built to keep a reader busy. */
const MOST_DEEP = 250;
const MOST_TAGS = 40_000;
const MOST_ATTRIBUTES = 60_000;
const MOST_ENTITIES = 20_000;
/** Parts that stand on lines of their own; with more, parsing takes longer than a reader may. */
const MOST_PARTS = 15_000;
/** Between the tags, blanks included. */
const MOST_TEXT = 2_000_000;

const RAW = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'noembed',
  'noframes',
  'iframe',
]);
/** These need no end, or are ended by the next of their kind. */
const OPEN_ENDED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option optgroup tbody thead tfoot html head body'.split(
    ' ',
  ),
);
const PARTS = new Set('p div li td dd dt h1 h2 h3 h4 h5 h6 section article blockquote'.split(' '));
const TAG_NAME = /[a-z][^\s/>]*/iy;

interface Count {
  depth: number;
  tags: number;
  attributes: number;
  text: number;
  parts: number;
}

/** Counts tags and attributes without building anything; gives a whole sentence where there are too many, undefined where not. */
export function checkMarkup(markup: string): string | undefined {
  const count: Count = { depth: 0, tags: 0, attributes: 0, text: 0, parts: 0 };
  let at = markup.indexOf('<');
  while (at !== -1) {
    const end = passTag(markup, at, count);
    at = markup.indexOf('<', end);
    count.text += (at === -1 ? markup.length : at) - end;
    if (count.text > MOST_TEXT)
      return 'The page has more than two million characters between its tags; an article has fewer.';
    if (count.depth > MOST_DEEP)
      return `The page nests more than ${MOST_DEEP} elements; no article does.`;
    if (count.tags > MOST_TAGS)
      return `The page has more than ${write(MOST_TAGS)} tags; an article has fewer.`;
    if (count.parts > MOST_PARTS)
      return `The page has more than ${write(MOST_PARTS)} paragraphs and boxes; an article has fewer.`;
    if (count.attributes > MOST_ATTRIBUTES)
      return `The page has more than ${write(MOST_ATTRIBUTES)} attributes; an article has fewer.`;
  }
  return countEntities(markup) > MOST_ENTITIES
    ? `The page has more than ${write(MOST_ENTITIES)} entities such as “&amp;”; an article has fewer.`
    : undefined;
}

/** Reads what begins with `<` and gives the place behind it. */
function passTag(markup: string, start: number, count: Count): number {
  count.tags += 1;
  if (markup.startsWith('<!--', start)) return behind(markup, '-->', start + 4);
  const isEnd = markup[start + 1] === '/';
  TAG_NAME.lastIndex = start + (isEnd ? 2 : 1);
  const name = TAG_NAME.exec(markup)?.[0].toLowerCase();
  if (name === undefined) return start + 1;
  const end = passAttributes(markup, TAG_NAME.lastIndex, count);
  if (!isEnd && PARTS.has(name)) count.parts += 1;
  if (!OPEN_ENDED.has(name)) count.depth = Math.max(0, count.depth + (isEnd ? -1 : 1));
  if (isEnd || !RAW.has(name)) return end;
  const rawEnd = new RegExp(`</${name}`, 'giu');
  rawEnd.lastIndex = end;
  return rawEnd.exec(markup)?.index ?? markup.length;
}

/** A value in quotation marks may hold `>`; each stretch of white space outside one comes before an attribute. */
function passAttributes(markup: string, start: number, count: Count): number {
  let at = start;
  while (at < markup.length && markup[at] !== '>') {
    const character = markup[at] ?? '';
    const isQuoted = (character === '"' || character === "'") && markup[at - 1] === '=';
    if (character === '=') count.attributes += 1;
    if (isBlank(character) && !isBlank(markup[at + 1] ?? '')) count.attributes += 0.5;
    at = isQuoted ? behind(markup, character, at + 1) : at + 1;
  }
  return at + 1;
}

function isBlank(character: string): boolean {
  return character !== '' && ' \n\t\r\f'.includes(character);
}

function countEntities(markup: string): number {
  let count = 0;
  for (
    let at = markup.indexOf('&');
    at !== -1 && count <= MOST_ENTITIES;
    at = markup.indexOf('&', at + 1)
  )
    count += 1;
  return count;
}

function behind(markup: string, mark: string, start: number): number {
  const at = markup.indexOf(mark, start);
  return at === -1 ? markup.length : at + mark.length;
}

function write(count: number): string {
  return count.toLocaleString('en');
}
