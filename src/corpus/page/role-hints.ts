import type { PassageRole } from '../../domain/article.ts';
import type { PageElement } from './dom.ts';

const TAG_HINTS: ReadonlyMap<string, PassageRole> = new Map([
  ['figcaption', 'caption'],
  ['aside', 'teaser'],
  ['nav', 'footer'],
  ['form', 'footer'],
  ['button', 'footer'],
  ['label', 'footer'],
  ['footer', 'footer'],
  ['dialog', 'footer'],
  ['time', 'date'],
]);

/** Words that tell what an element is wherever they stand in its classes or id; the first that fits counts. */
const TELLING = compileHints('(?:^|[- ])', '(?=$|[- ])', [
  [
    'comment',
    'comments|kommentare|commentaires|comentarios|comentários|commenti|kommentarer|yorumlar|commentlist|comment-list|disqus|respond|replies',
  ],
  [
    'bio',
    'author-?(?:bio|info|box|card|details|about|description|profile)|about-?(?:the-)?author|bio',
  ],
  ['credit', '(?:photo|image|picture|media)-?credits?'],
  ['caption', 'captions?|gallery|slideshow|carousel|cutline'],
  ['byline', 'by-?line|author-?names?|posted-by'],
  ['date', 'time-?stamp|date-?line|post-date|pub-?date|publish(?:ed)?-?(?:date|on|at)|entry-date'],
  ['disclaimer', 'disclaimer|disclosure'],
  ['section', 'kicker|eyebrow|section-?(?:label|name)|categories'],
  [
    'teaser',
    'related|recirc|recirculation|recommended|recommendations|more-?(?:on|stories|from|news|articles|posts)|recent-?posts|similar(?:-?(?:posts|articles|news|stories))?|post-?excerpt|widget-posts|read-?(?:more|also|next)|most-?(?:read|popular|viewed|recent)|trending|teasers?|outbrain|taboola|zergnet|up-?next|see-?also|also-?read|you-?may-?(?:also-?)?like|promo|promos|sidebar|widget-?(?:area|title|box|list)|pull-?quote|jump-?link|infobox',
  ],
  [
    'footer',
    'foot-?notes?|end-?notes?|share|sharing|share-?(?:bar|buttons?|tools|links)|social|newsletters?|subscribe|subscription|sign-?up|breadcrumbs?|tool-?bar|advert|advertisement|advertisements|advertising|ad-?(?:slot|unit|container|wrapper|block|break)|sponsor|sponsored|rating|ratings|pagination|pager|popup|modal|overlay|tag-?list|tag-?links|copyright|hatnote|dablink|regwall|navbar|navigation|masthead|video-?player|poll|paywall|donate|app-?promo|skip-?link|no-?print|hidden-print|d-print-none|print-hid(?:e|den)',
  ],
]);

/** Builders of pages call each part so, “elementor-widget-container”: it tells where it is a class or id of its own, or ends one. */
const WIDGET = /(?:^|[- ])(?<!elementor-|wp-)widget(?=$| )/u;

/** Words that tell only where a class or id ends with them: “post-meta”, and not “meta-story”. */
const CLOSING = compileHints('(?:^|[- ])', '(?=$| )', [
  ['comment', 'comment'],
  ['credit', 'credits?|attribution|photographer'],
  ['byline', 'authors?|writer'],
  ['date', 'date|time|updated|modified|published'],
  ['section', 'category|label'],
  [
    'teaser',
    'latest|popular|contributors?|dek|deck|standfirst|subtitle|p-summary|alternative-headline|article-summary',
  ],
  [
    'footer',
    'ads?|meta|tags?|topics|print|embed|cookies|consent|menu|nav|footer|player|quiz|login|shares',
  ],
]);

function compileHints(
  before: string,
  behind: string,
  words: readonly (readonly [PassageRole, string])[],
): readonly (readonly [PassageRole, RegExp])[] {
  return words.map(([role, forms]) => [role, new RegExp(`${before}(?:${forms})${behind}`, 'u')]);
}

/** What asks about cookies is as long as an article, and is none. */
const CONSENT =
  /(?:^|[- ])(?:onetrust|didomi|cookiebot|cybot|truste|usercentrics|qc-cmp2?|gdpr|cookie-?(?:banner|notice|consent|bar|popup|wall|law|dialog|modal)|consent-?(?:banner|popup|manager|dialog|modal|sdk|wall)?)(?=$|[- ])/u;

/** Too large to be noise, whatever they are called. */
const WHOLE = new Set(['html', 'body', 'main', 'article']);

const LONGEST_NAMES = 300;

/** Gives an element's classes, id and roles in one line, small, with `-` between the words of a name. */
export function readSelectors({ attributes }: PageElement): string {
  return ['class', 'id', 'role', 'itemprop', 'rel']
    .map((name) => attributes[name] ?? '')
    .join(' ')
    .slice(0, LONGEST_NAMES)
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '-')
    .replaceAll(/[\s]+/gu, ' ')
    .replaceAll(/[_:./]+|-{2,}/gu, '-')
    .trim()
    .toLowerCase();
}

/** Gives what an element says it is, by its name or its classes; undefined for most. */
export function findHint(tag: string, names: string): PassageRole | undefined {
  if (WHOLE.has(tag)) return undefined;
  if (asksConsent(tag, names)) return 'footer';
  const named = [...TELLING, ...CLOSING].find(([, words]) => words.test(names))?.[0];
  return named ?? (WIDGET.test(names) ? 'teaser' : TAG_HINTS.get(tag));
}

/** Says whether an element asks whether cookies may be kept. */
export function asksConsent(tag: string, names: string): boolean {
  return !WHOLE.has(tag) && (CONSENT.test(names) || tag === 'amp-consent');
}
