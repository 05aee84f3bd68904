import { readNames } from './bylines.ts';
import type { Draft } from './draft.ts';

/** How letters end, language by language. */
const CLOSING = new RegExp(
  `^(?:${[
    '(?:(?:with )?(?:best|kind|kindest|warm|warmest) )?(?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly|cordially)(?: yours)?|(?:best|cheers|yours|(?:many )?thanks|thank you)(?=,)',
    'mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|herzliche|liebe|freundliche) grüße|(?:bien )?cordialement|bien à vous|sincères salutations|met vriendelijke groet(?:en)?',
    '(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|atenciosamente|cordiali saluti|distinti saluti|(?:med )?vänliga hälsningar|med vennlig hilsen|med venlig hilsen|ystävällisin terveisin',
    'z poważaniem|s pozdravem|s pozdravom|s poštovanjem|üdvözlettel|cu stimă|saygılarımla|(?:с|з) (?:уважением|повагою|наилучшими пожеланиями)|с уважение|искренне ваш[а]?|құрметпен|урматтоо менен|hörmətlə|hurmat bilan',
    '此致|敬礼|敬上|顺颂商祺|祝好|(?:مع )?(?:أطيب )?تحياتي|وتفضلوا بقبول فائق الاحترام|敬具|感谢您的阅读',
  ].join('|')})[ ,،，.!！]{0,3}$`,
  'iu',
);
/** What programs write below letters. */
const PROGRAM =
  /^(?:(?:sent (?:from|via) my|get outlook for|von meinem|envoyé de(?:puis)? mon|enviado desde mi|inviato da(?:l mio)?|отправлено (?:с|из)|发自我的) .{2,30}|sent from (?:mail|outlook|yahoo|proton).{0,40}|发自我的.{2,20})$/iu;
/** What they write above those that are answered or sent on. */
const ANSWERED = /<\S{1,80}@\S{1,80}>(?: \p{L}{1,12}){0,2} ?[:：]$/u;

/** Lines that tell how to reach somebody begin so: telephones, addresses of every kind. */
const LABEL =
  /^(?:tel|phone|telephone|telefon|tél(?:éphone)?|fax|mobile?|cell|mob|direct|office|e-?mail|mail|web(?:site|seite)?|internet|adress(?:e)?|address|anschrift|dirección|тел(?:ефон)?|факс|моб|эл\. ?почта|почта|сайт|адрес|мекенжай(?:ы)?|телефоны|电话|電話|传真|邮箱|电子邮箱|地址|网址|هاتف|بريد) ?\.? ?[:：]/iu;
/** What a label may lead to: a number or an address. */
const REACHED = /\d|@|www|https?:/iu;
const LONGEST_REACHED = 120;
const BARE_REACHES = [
  /^[temfwp]: ?(?:[+(\d]|\S{1,60}@|www)/iu,
  /^(?:e-?mail:? )?[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,90}$/iu,
  /^\+?\d[\d ()./-]{6,24}\d$/u,
];
/** “Ministry of Harbours press office Telephone: 020 7946 0000” */
const ENDS_IN_NUMBER =
  /(?<!\p{L})(?:tel|phone|telephone|telefon|fax|mobile|тел|телефон|факс)\.?:? ?[+(]?\d[\d ()./-]{5,24}\d$/iu;
/** What somebody wrote beside a draft in an editor. */
const BESIDE_DRAFT = /^\[[a-z]{1,2}\]\S/u;
/** Alone it may be what the article speaks of. */
const LINK = /^(?:https?:\/\/|www\.)\S{3,120}$/iu;
/** A house and its street: a number before or behind, and what streets are called. */
const NUMBERED = /\b\d{1,5}[a-z]?,? \p{Lu}/u;
const STREET =
  /\b(?:street|st|road|rd|avenue|ave|boulevard|blvd|lane|drive|square|sq|place|court|highway|hwy|parkway|plaza|terrace)\b/iu;
const STREETS = [
  /\p{L}(?:straße|strasse|str\.|platz|weg|allee|gasse|ufer|damm) \d/iu,
  /\bp\.? ?o\.? ?box \d|\bpostfach \d|\b(?:suite|floor|room|apt)\.? \d/iu,
  /(?:^|[ ,])(?:(?:ул|пр|пер|просп|бул|пл|көш)\.|улица|проспект|көшесі|даңғылы)(?=[ ,]|$)/iu,
  /\d,? (?:rue|avenue|boulevard|place|quai|chemin) |\b(?:calle|avenida|via|viale|piazza|rua|ulica|ul\.) \p{Lu}/u,
  /\p{Script=Han}[路街道]\d{1,5}号/u,
];
const POSTCODE =
  /\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|^(?:[A-Z]{1,2}-)?\d{4,6},? \p{Lu}\p{L}{2,30}(?:[ -]\p{L}{2,20}){0,2}$|^(?:индекс )?\d{6}, ?/u;
const LONGEST_ADDRESS = 140;
/** What is signed: name, office, body and how to reach them. */
const MOST_SIGNED = 8;
const LONGEST_SIGNED = 90;
const MOST_WORDS = 12;

/** Labels how letters end: the closing with who signs, how to reach them, and what programs write around letters. */
export function labelLetters(drafts: readonly Draft[]): readonly Draft[] {
  const closing = drafts.findIndex(
    ({ role, words }, index) =>
      role === 'body' && CLOSING.test(words) && drafts.slice(index + 1).every(isSigned),
  );
  const end = closing === -1 ? drafts.length : closing;
  const cards = findCards(drafts);
  return drafts.map((draft, index) => {
    if (draft.role !== 'body') return draft;
    if (index > end && readNames(draft.words)) return { ...draft, role: 'byline' };
    const isBelow = index >= end && index <= end + MOST_SIGNED;
    const isFooter = isBelow || cards.has(index) || isOutside(draft.words);
    return isFooter ? { ...draft, role: 'footer' } : draft;
  });
}

/** Behind the article, whose telephone and address it is stands right beside them. */
function findCards(drafts: readonly Draft[]): ReadonlySet<number> {
  const last = drafts.findLastIndex(({ role, words }) => role === 'body' && !isShort(words));
  const behind = drafts.slice(last + 1);
  const places = behind.flatMap(({ words }, at) =>
    isOutside(words) || LINK.test(words) ? [last + 1 + at] : [],
  );
  if (last === -1 || places.length < 2 || behind.length > MOST_BEHIND) return new Set();
  return new Set(
    places
      .flatMap((place) => BESIDE.map((step) => place + step))
      .filter((at) => at > last && isCard(drafts[at])),
  );
}

/** Longer lists are lists of something else. */
const MOST_BEHIND = 14;
const BESIDE = [-2, -1, 0, 1];

function isCard(draft: Draft | undefined): boolean {
  return draft !== undefined && isShort(draft.words) && !/\p{L}{3}[.!?…]["”]?$/u.test(draft.words);
}

function isSigned({ role, words }: Draft): boolean {
  return role !== 'body' || isOutside(words) || isShort(words);
}

function isShort(words: string): boolean {
  return words.length <= LONGEST_SIGNED && words.split(' ').length <= MOST_WORDS;
}

function isOutside(words: string): boolean {
  if (ENDS_IN_NUMBER.test(words.slice(-60))) return words.length <= LONGEST_ADDRESS;
  return (
    BESIDE_DRAFT.test(words) ||
    PROGRAM.test(words) ||
    ANSWERED.test(words) ||
    isReach(words) ||
    isAddress(words)
  );
}

function isReach(words: string): boolean {
  const label = LABEL.exec(words)?.[0] ?? '';
  const behind = words.slice(label.length).trim();
  if (behind.length > LONGEST_REACHED) return false;
  if (label !== '') return REACHED.test(behind.slice(0, 80));
  return BARE_REACHES.some((form) => form.test(words));
}

/** Where somebody has their post: a line, and no sentence. */
function isAddress(words: string): boolean {
  if (words.length > LONGEST_ADDRESS || /\p{L}{3}[.!?]$/u.test(words)) return false;
  const isLine = /^[\p{Lu}\d]/u.test(words) && /\d/u.test(words);
  return (
    isLine && (POSTCODE.test(words) || (namesStreet(words) && countSmall(words) <= MOST_SMALL))
  );
}

function namesStreet(words: string): boolean {
  if (NUMBERED.test(words) && STREET.test(words)) return true;
  return STREETS.some((street) => street.test(words));
}

const MOST_SMALL = 2;

/** Words in small letters: a sentence has verbs. */
function countSmall(words: string): number {
  return words.split(/[^\p{L}.]/u).filter((word) => /^\p{Ll}{3}/u.test(word)).length;
}
