import { foldBlanks } from '../blanks.ts';
import { isDateLine, readPublishedDay } from '../scrape/date-lines.ts';
import { type PageDocument, type PageElement, readText } from './dom.ts';
import { findHint, readSelectors } from './role-hints.ts';

const MARKING_CLASS = /date|Date|time|published/u;
const MARKING_ID = /date|time/u;
/** What shows the day of reading, or of a comment. */
const ANOTHER = /(?:^|[- ])(?:current|today|now|comments?|copyright|updated|modified)(?=$|[- ])/u;
const LONGEST = 80;

/** Finds the day in the elements whose names say that they show one: the only one of the page, else the first below its headline. */
export function findMarkedDay({ elements }: PageDocument): string | undefined {
  const all: string[] = [];
  let below: string | undefined;
  let isBelow = false;
  for (const element of elements) {
    const isHeadline = element.localName === 'h1';
    if (!isHeadline && !isMarked(element)) continue;
    isBelow ||= isHeadline;
    const names = readSelectors(element);
    const text = foldBlanks(readText(element, 2 * LONGEST));
    if (text.length > LONGEST || ANOTHER.test(names) || !isDateLine(text)) continue;
    const isOwn =
      /(?:^| )datepublished/u.test(names) || findHint(element.localName, names) === 'date';
    const day = isOwn ? readPublishedDay(text) : undefined;
    if (day === undefined) continue;
    all.push(day);
    if (isBelow) below ??= day;
  }
  return new Set(all).size === 1 ? all[0] : below;
}

function isMarked({ attributes }: PageElement): boolean {
  return (
    MARKING_CLASS.test(attributes['class'] ?? '') ||
    MARKING_ID.test(attributes['id'] ?? '') ||
    attributes['itemprop'] === 'datePublished'
  );
}
