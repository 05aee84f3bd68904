import { findWrittenDays, isDay } from '../days.ts';
import { findElements, readText } from './dom.ts';
import { readNames } from './linked-data.ts';
import { findMarkedDay } from './marked-day.ts';
import type { PageRecords } from './page-records.ts';

/** The day an article was published, and where the page says so. */
export interface Published {
  /** `YYYY-MM-DD`, as it was where the article was published. */
  readonly day: string;
  /** A few words, such as “JSON-LD”. */
  readonly from: string;
}

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dcterms.date',
  'publisheddate',
  'published_date',
  'published_at',
  'og:published_time',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
];
const DAY = /^(?<year>\d{4})[-/.]?(?<month>\d{2})[-/.]?(?<date>\d{2})(?!\d)/u;
/** Before, a date stands for none, such as 0001-01-01. */
const FIRST_DAY = '1800';
const DAY_IN_PATH = /\/(?<year>(?:19|20)\d{2})\/(?<month>\d{2})\/(?<date>\d{2})(?:\/|$)/u;

/** Finds when an article was published: in JSON-LD, meta tags, `<time>`, what is named after days, or in its address; in this order. */
export function findPublished(
  records: PageRecords,
  url: string | undefined,
): Published | undefined {
  const told: readonly (readonly [string, string | undefined])[] = [
    ['JSON-LD', readNames(records.data['datePublished'])[0]],
    ...META_NAMES.map((name) => [`the meta tag ${name}`, records.tags.get(name)?.[0]] as const),
    ['<time>', findTime(records)],
  ];
  const days = told.flatMap(([from, text]) => {
    const day = readDay(text ?? '');
    return day === undefined ? [] : [{ day, from }];
  });
  return days[0] ?? readMarked(records) ?? readPath(url);
}

/** One day for all `<time>` elements is the article’s; where they differ, the one that says so. */
function findTime({ document }: PageRecords): string | undefined {
  const times = findElements(document, 'time').flatMap((time) => {
    const day = readDay(time.attributes['datetime'] ?? readText(time));
    return day === undefined ? [] : [{ time, day }];
  });
  const own = times.find(
    ({ time }) =>
      time.attributes['pubdate'] !== undefined || time.attributes['itemprop'] === 'datePublished',
  );
  const days = new Set(times.map(({ day }) => day));
  return own?.day ?? (days.size === 1 ? times[0]?.day : undefined);
}

function readDay(text: string): string | undefined {
  const day = composeDay(DAY.exec(text.trim())) ?? findWrittenDays(text.slice(0, 100))[0]?.day;
  return day !== undefined && day >= FIRST_DAY ? day : undefined;
}

function readMarked({ document }: PageRecords): Published | undefined {
  const day = findMarkedDay(document);
  return day === undefined ? undefined : { day, from: 'a date line' };
}

function readPath(url: string | undefined): Published | undefined {
  const day = composeDay(DAY_IN_PATH.exec(url ? new URL(url).pathname : ''));
  return day === undefined ? undefined : { day, from: 'the address' };
}

function composeDay(found: RegExpExecArray | null): string | undefined {
  const { year = '', month = '', date = '' } = found?.groups ?? {};
  const day = `${year}-${month}-${date}`;
  return isDay(day) ? day : undefined;
}
