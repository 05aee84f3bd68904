import { findElements, type PageDocument } from './dom.ts';

/** What a site shows in place of an article, by the titles of the page. */
const BY_TITLE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:error )?5\d\d\b|\b(?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out)\b|ошибка сервера|内部错误|服务器错误/iu,
    'The page says that its site has a fault of its own; try again later.',
  ],
  [
    /\b(?:down|closed|offline) for (?:scheduled )?maintenance\b|\bunder maintenance\b|\bscheduled maintenance\b|\bbe (?:right )?back (?:soon|online|shortly)\b|технические работы|техникалық жұмыстар|(?:系统|网站)(?:正在)?维护|bakım çalışması|wartungsarbeiten|en maintenance/iu,
    'The page says that its site is being worked on; try again later.',
  ],
  [
    /\bdomain\b.{0,30}\b(?:for sale|expired|parked|available)\b|^.{3,60}\bis for sale$|домен.{0,20}(?:продаётся|продается)|域名(?:出售|转让)/iu,
    'The page only offers its address for sale; the site that was there is gone.',
  ],
  [
    /^(?:index of|directory listing (?:for|of)) ?\//iu,
    'The page lists the files of a folder; add the address of one of them.',
  ],
];
const SENT_ON =
  'The page only sends on to another address; open it in a browser and add the address where it ends.';
/** “0; url=https://quay.example”, without its blanks. */
const REFRESH = /^\d{1,3}(?:\.\d{1,9})?[;,](?:url=)?./iu;
const SENDS_ON =
  /^(?:you are being |you will be |please wait.{0,20} )?redirect(?:ed|ing)\b|^(?:object|document|page) (?:has )?(?:permanently |temporarily )?moved\b|^30[1278] (?:moved|found|redirect)/iu;

/** What of a page is looked at. */
interface StandIn {
  readonly document: PageDocument;
  readonly titles: readonly string[];
  readonly said: readonly string[];
}

/** Names what a page that says next to nothing shows in place of an article; undefined where it may be one. */
export function nameStandIn({ document, titles, said }: StandIn): string | undefined {
  const named = BY_TITLE.find(([form]) => titles.some((title) => form.test(title)));
  if (named) return named[1];
  const sendsOn = refreshes(document) || [...titles, ...said].some((text) => SENDS_ON.test(text));
  return sendsOn ? SENT_ON : undefined;
}

/** Some pages load themselves anew; those name no address. */
function refreshes(document: PageDocument): boolean {
  return findElements(document, 'meta').some(
    ({ attributes }) =>
      attributes['http-equiv']?.trim().toLowerCase() === 'refresh' &&
      REFRESH.test((attributes['content'] ?? '').replaceAll(/\s/gu, '')),
  );
}
