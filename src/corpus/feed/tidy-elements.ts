import { readAttributes } from './attributes.ts';
import { createFinder } from './create-finder.ts';

/** The elements that are read, under any prefix but those of the formats that say other things with the same words. */
const READ =
  /^(?!(?:media|itunes|googleplay|podcast|thr|slash|yt):)(?:[\w.-]{1,40}:)?(?:title|link|guid|id|description|encoded|content|summary|tagline|author|creator|pubdate|date|published|updated|issued|created|modified|language|ttl|updateperiod|updatefrequency)$/iu;
const TAG = /<([a-z_][\w:.-]{0,80})(?=[\s/>])([^<>]{0,4000})>/giu;

/** Gives the elements of an entry or a channel that are read, each with its end tag and its attributes in quotation marks. */
export function tidyElements(markup: string): string {
  const elements: string[] = [];
  const tags = new RegExp(TAG);
  const findEnd = createEndFinder(markup);
  for (let tag = tags.exec(markup); tag; tag = tags.exec(markup)) {
    const [, name = '', attributes = ''] = tag;
    if (attributes.endsWith('/')) {
      if (READ.test(name)) elements.push(`<${name}${tidyAttributes(attributes.slice(0, -1))}/>`);
      continue;
    }
    const start = tags.lastIndex;
    const end = findEnd(name, start);
    if (READ.test(name)) {
      const stop = end ?? findNextElement(markup, start);
      const content = markup.slice(start, stop);
      elements.push(`<${name}${tidyAttributes(attributes)}>${content}</${name}>`);
      tags.lastIndex = stop;
    } else if (end !== undefined) tags.lastIndex = end;
  }
  return elements.join('');
}

/** Creates the search for an element's end tag; CDATA can hold what looks like one. */
function createEndFinder(markup: string): (name: string, start: number) => number | undefined {
  const finders = new Map<string, (from: number) => number>();
  const findCdata = createFinder(markup, /<!\[CDATA\[/u);
  return (name, start) => {
    const pattern = `</${name.replaceAll('.', '\\.')}\\s{0,99}>`;
    const find = finders.get(name) ?? createFinder(markup, new RegExp(pattern, 'iu'));
    finders.set(name, find);
    let end = find(start);
    for (let cdata = findCdata(start); cdata < end; ) {
      const behind = findCdataEnd(markup, cdata);
      if (end < behind) end = find(behind);
      cdata = findCdata(behind);
    }
    return end === Number.POSITIVE_INFINITY ? undefined : end;
  };
}

/** An element without an end tag ends where the next one that is read begins. */
function findNextElement(markup: string, start: number): number {
  const marks = new RegExp(`<!\\[CDATA\\[|${TAG.source}`, 'giu');
  marks.lastIndex = start;
  for (let mark = marks.exec(markup); mark; mark = marks.exec(markup)) {
    const [, name] = mark;
    if (name === undefined) marks.lastIndex = findCdataEnd(markup, mark.index);
    else if (READ.test(name)) return mark.index;
  }
  return markup.length;
}

function findCdataEnd(markup: string, start: number): number {
  const end = markup.indexOf(']]>', start);
  return end < 0 ? markup.length : end + 3;
}

function tidyAttributes(attributes: string): string {
  return Array.from(
    readAttributes(attributes),
    ([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`,
  ).join('');
}
