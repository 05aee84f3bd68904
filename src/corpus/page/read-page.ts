import type { Block, DocumentReading, KnownDetails, ReadDocument } from '../document/block.ts';
import { composeArticle } from '../document/compose-article.ts';
import { correctFacts, findPosts } from './channel-posts.ts';
import { checkMarkup } from './check-markup.ts';
import { countArticles } from './count-articles.ts';
import { decodePage, type PageBytes } from './decode-page.ts';
import { parsePage } from './dom.ts';
import { findBoxes } from './find-boxes.ts';
import { labelParagraphs } from './label-paragraphs.ts';
import { nameBadPage } from './name-bad-page.ts';
import { type PageFacts, readFacts } from './page-facts.ts';
import { pickContent } from './pick-content.ts';
import { readTitleOutlet } from './title-outlet.ts';

/** A page as it was fetched or uploaded. */
export interface PageInput extends PageBytes {
  /** Where it was read, after all redirects. */
  readonly url?: string;
}

const MOST_TEXT = 1_000_000;
const TOO_LONG = 'The page shows more than a million characters; an article is shorter.';
const NO_ARTICLE = 'The page holds no paragraph of an article, only what stands around one.';
const PAID_WHOLE =
  'The page says that its article is not free to read (isAccessibleForFree: false), and shows none of it.';
const PAID_PART =
  'The page says that its article is not free to read (isAccessibleForFree: false); what it shows may be only the beginning.';
const SEVERAL =
  'The page shows several articles, one below the other, and was read as one; add each by its own address.';
const TOO_LARGE =
  'The page has more parts, one in another, than can be told apart in good time; no article needs as many.';
const TANGLED = 'The page’s markup is too tangled to be read.';

/** Reads the article of an HTML page: its stored text is all that the page shows, each paragraph with its role. */
export function readPage(input: PageInput): DocumentReading {
  const decoded = decodePage(input);
  if ('problem' in decoded) return decoded;
  const { markup } = decoded;
  const problem = checkMarkup(markup);
  if (problem !== undefined) return { problem };
  try {
    return readMarkup(markup, input.url);
  } catch {
    // Neither package promises to take any markup.
    return { problem: TANGLED };
  }
}

function readMarkup(markup: string, readAt: string | undefined): DocumentReading {
  const document = parsePage(markup);
  const told = readFacts(document, readAt);
  const { root, paragraphs } = findBoxes(document);
  if (root.length > MOST_TEXT) return { problem: TOO_LONG };
  const posts = findPosts(paragraphs);
  const facts = posts ? correctFacts(told, posts) : told;
  const headline = facts.headline ?? '';
  const blocks = posts?.blocks ?? readBlocks({ root, paragraphs }, facts);
  if (!blocks) return { problem: TOO_LARGE };
  const composed = composeArticle([blocks], listKnown(facts));
  const problem = nameBadPage({ document, paragraphs, article: composed?.article });
  if (problem !== undefined) return { problem };
  if (!composed) return { problem: facts.isPaid ? PAID_WHOLE : NO_ARTICLE };
  const shown = blocks.filter(({ role }) => role !== undefined).map(({ text }) => text);
  const likelyOutlet = readTitleOutlet(document, { headline, shown });
  return {
    ...composeReading(composed, facts, (posts?.count ?? countArticles(root)) > 1 && !facts.isLive),
    ...(likelyOutlet !== undefined && { likelyOutlet }),
  };
}

/** Undefined where the page is too large to tell its article from what stands around it. */
function readBlocks(
  { root, paragraphs }: ReturnType<typeof findBoxes>,
  { headline = '', authors = [] }: PageFacts,
): readonly Block[] | undefined {
  const content = pickContent(root, headline);
  return content && labelParagraphs({ paragraphs, content, headline, authors });
}

function listKnown({ headline, authors = [], outlet, published }: PageFacts): KnownDetails {
  return {
    ...(headline !== undefined && { headline }),
    ...(authors.length > 0 && { authors }),
    ...(outlet !== undefined && { outlet }),
    ...(published && { publishedOn: published.day, publishedFrom: published.from }),
  };
}

function composeReading(
  composed: ReadDocument,
  { url, language, isPaid }: PageFacts,
  isSeveral: boolean,
): ReadDocument {
  return {
    ...composed,
    article: {
      ...composed.article,
      ...(language !== undefined && { language }),
      ...(url !== undefined && { url }),
    },
    warnings: [...(isPaid ? [PAID_PART] : []), ...(isSeveral ? [SEVERAL] : [])],
  };
}
