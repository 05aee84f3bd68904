import type { Article } from '../../domain/article.ts';
import { findElements, type PageDocument } from './dom.ts';
import { findArticleData, isObject, type LinkedData, readNames } from './linked-data.ts';
import { type MetaTags, pickMeta, readMetaTags } from './meta-tags.ts';
import { readAddress } from './page-address.ts';
import { readAuthors } from './page-authors.ts';
import { findPublished, type Published } from './page-dates.ts';
import { readHeadline } from './page-headline.ts';
import type { PageRecords } from './page-records.ts';

/** What a page tells about its article outside the article’s text; what it does not tell is absent. */
export interface PageFacts
  extends Partial<Pick<Article, 'headline' | 'authors' | 'outlet' | 'language' | 'url'>> {
  readonly published?: Published;
  /** The page says that its article is for those who pay. */
  readonly isPaid: boolean;
  /** It reports while things happen, part by part. */
  readonly isLive: boolean;
}

const OUTLET_TAGS = ['og:site_name', 'citation_journal_title', 'dc.publisher'];
/** An address, or an account. */
const NO_NAME = /^@|:\/\/|^www\./u;

/** Reads what JSON-LD, meta tags, `<time>` and `<link>` tell about the article of a page. */
export function readFacts(document: PageDocument, readAt: string | undefined): PageFacts {
  const tags = readMetaTags(document);
  const data = Object.assign({}, ...findArticleData(document).slice(0, 1));
  const records: PageRecords = { document, data, tags, ...(readAt !== undefined && { readAt }) };
  const headline = readHeadline(records);
  const outlet = readOutlet(records);
  const url = readAddress(records);
  const published = findPublished(records, url);
  const language = readLanguage(records);
  return {
    authors: readAuthors(records, outlet),
    isPaid: isPaid(data, tags),
    isLive: [data['@type']].flat().includes('LiveBlogPosting'),
    ...(headline !== undefined && { headline }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(published && { published }),
    ...(language !== undefined && { language }),
  };
}

function readOutlet({ data, tags }: PageRecords): string | undefined {
  const names = [...readNames(data['publisher']), ...OUTLET_TAGS.map((tag) => tags.get(tag)?.[0])];
  const outlet = names.find((name) => name !== undefined && !NO_NAME.test(name));
  return outlet?.split(' | ', 1)[0];
}

/** What a page says of its language is a word about its frame; it counts where the text itself leaves doubt. */
function readLanguage({ document, data, tags }: PageRecords): string | undefined {
  const [html] = findElements(document, 'html');
  const told = [
    ...readNames(data['inLanguage']),
    html?.attributes['lang'],
    pickMeta(tags, ['og:locale', 'dc.language']),
  ];
  return told.map((tag) => readTag(tag ?? '')).find((tag) => tag !== undefined);
}

function readTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function isPaid(data: LinkedData, tags: MetaTags): boolean {
  const parts = [data['hasPart']].flat().filter(isObject);
  const told = [data, ...parts].map((part) => part['isAccessibleForFree']);
  const meta = [pickMeta(tags, ['isaccessibleforfree']), pickMeta(tags, ['article:content_tier'])];
  return [...told, ...meta].some((value) => /^(?:false|locked|metered)$/iu.test(String(value)));
}
