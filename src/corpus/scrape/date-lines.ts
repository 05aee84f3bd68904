import { isWeekday, readMonth } from '../calendar-words.ts';
import { findWrittenDays, HAS_FIGURE } from '../days.ts';

const LONGEST_LINE = 130;
const BESIDE_DATES = [
  /\b\d{1,2} ?h ?(?:\d{2})?\b|\b\d{1,2}[:.]\d{2} ?h\b/giu,
  /\b\d{1,2}(?:[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{3})?)?(?: ?[ap]\.?m\b)?| ?[ap]\.?m\b)/giu,
  /\b(?:first|last|originally|updated?|published|posted|modified|created|date|on|at|hrs?)\b/giu,
  /(?<!\p{L})(?:stand|uhr|veröffentlicht|erstellt|aktualisiert|am|um|publiée?|mise? en ligne|modifiée?|mise? à jour|le|à|publicad[oa]|actualizad[oa]|atualizad[oa]|el|em|en|às?|as|las|a|horas?|hs|pubblicato|aggiornato|il|alle|ore|gepubliceerd|bijgewerkt|op|om|opublikowano|aktualizacja|godz)(?!\p{L})/giu,
  /(?<!\p{L})(?:опубликовано|обновлено|обновлен[аоы]?|дата|публикации|в|мск|года|год|г|опубліковано|оновлено|о|року|жылы?|ж|жариялан(?:ды|ған)|жаңартыл(?:ды|ған)|сағат|yayın(?:lan(?:ma|dı))?|yayınlanma|güncelle(?:me|ndi)|son|oluşturulma|giriş|tarihi?|saat)(?!\p{L})/giu,
  /发布(?:于|时间|日期)?|发表(?:于|时间)?|更新(?:于|时间)?|于|时间|日期|星期[一二三四五六日天]|[周週][一二三四五六日]|[上下]午/gu,
  /(?<!\p{L})(?:نشر(?:ت)?|النشر|تاريخ|آخر|تحديث|في|الساعة|بتوقيت|غرينتش|جرينتش|مكة|المكرمة|م|ص)(?!\p{L})/gu,
  /\bgmt ?[+-] ?\d{1,2}(?::?\d{2})?\b|\b\d{1,2} (?:minute|hour|day|week|month)s? ago\b/giu,
  /(?<![\d:.-])\d{1,3}(?:[ .,\u00a0]?\d{3}){0,2} (?:просмотр(?:ов|а)?|көрілім|рет қаралды|views?|vues|aufrufe)(?!\p{L})/giu,
  /\bage: \d{1,3} (?:day|week|month|year)s?\b/giu,
  /\bview (?:it |this e-?mail )?in (?:your )?browser\b|\b\d{1,3} min(?:ute)?s? read\b/giu,
  /\b(?:am|pm|gmt|utc|[ecmp][sd]?t|bst|cest|cet|ist|[jkp]st|hkt|sgt|msk|almt|ae[sd]t|eest|eet|brt|trt)\b/giu,
];
/** Of Arabic, which most leave out. */
const VOWEL_SIGNS = /[\u064b-\u0652]/gu;
const AGO =
  /^(?:(?:last )?(?:updated|published|posted):? )?\d{1,2} (?:minute|hour|day|week|month|year)s? ago$|^(?:updated|published|posted):? (?:at )?\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?$/iu;
const UPDATED =
  /(?:\b(?:updated|modified|revised|aktualisiert|modifiée?|mise? à jour|a[ck]?tuali[sz]ad[oa]|aggiornato|bijgewerkt|aktualizacja|güncelle\p{L}{1,8})(?!\p{L})|обновлен[аоы]?|оновлено|жаңартыл(?:ды|ған)|更新(?:于|时间)?|修改(?:于|时间)?|تحديث)[^\p{L}]{0,4}(?:on |at |le |am |el |em |il |в |tarihi[: ]{0,2}|في )?$/iu;

/** Says whether a line is a date and nothing but what stands with dates: weekday, hour, “Updated”. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_LINE || !HAS_FIGURE.test(line)) return false;
  const days = findWrittenDays(line);
  if (days.length === 0) return AGO.test(line) || tellsDayAndHour(line);
  const rest = days.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    line,
  );
  const plain = rest.replaceAll(VOWEL_SIGNS, '');
  const bare = BESIDE_DATES.reduce((text, form) => text.replaceAll(form, ' '), plain);
  const left = bare.replaceAll(/[\p{L}\p{M}]+/gu, (word) => (isWeekday(word) ? ' ' : word));
  return !/[\p{L}\p{Nd}]/u.test(left);
}

const PLACE = /^\p{Lu}[\p{L}’-]{2,20}(?:, \p{Lu}[\p{L} ’-]{2,20})?, $/u;

/** Says whether a line is a place and a day, “Karam, March 5, 2024”, as some put below a name. */
export function isPlacedDay(line: string): boolean {
  const [day, ...more] = line.length > LONGEST_LINE ? [] : findWrittenDays(line);
  if (day === undefined || more.length > 0 || day.end !== line.length) return false;
  return PLACE.test(line.slice(0, day.start));
}

/** “18:41”, “[6.41pm GMT]”, “17h30”. */
const HOUR =
  /^[[(]?(?:\d{1,2}(?:[:.]|h ?)\d{2}(?::\d{2})?(?: ?(?:[ap]\.?m\.?|h|uhr))?|\d{1,2} ?[ap]\.?m\.?)(?: (?:gmt|utc|[ecmp][sd]?t|bst|cest|cet|msk|мск|ist))?[\])]?$/iu;

/** Says whether a line is an hour and nothing else, as it stands above each part of a report that goes on. */
export function isHour(line: string): boolean {
  return HOUR.test(line);
}

const BARE_DATELINE = /^\p{Lu}[\p{Lu} .-]{2,30}(?:, \p{L}[\p{L}. ]{2,30})? ?(?:—|–|--)$/u;

/** Says whether a line is a dateline without the text behind it: “LONDON —”. */
export function isBareDateline(line: string): boolean {
  return BARE_DATELINE.test(line);
}

/** “05 мар, 18:02”: of this year, and nobody says which that is. */
const DAY_AND_HOUR =
  /^(?:(?<date>\d{1,2})\.? )?(?<month>\p{L}{3,12})\.?(?: (?<after>\d{1,2}))?(?:,| в| um| at| à| às)? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu;

function tellsDayAndHour(line: string): boolean {
  const { date, month = '', after } = DAY_AND_HOUR.exec(line)?.groups ?? {};
  return (date === undefined) !== (after === undefined) && readMonth(month) !== undefined;
}

/** Gives the day a line says something was published; an update alone does not tell. */
export function readPublishedDay(line: string, language?: string): string | undefined {
  const days = findWrittenDays(line, language);
  return days.find(({ start, day }) => day !== undefined && !UPDATED.test(line.slice(0, start)))
    ?.day;
}

const LONGEST_DATELINE = 100;
const DATELINE_END = /\s?(?:—|–|--)|\s-\s/u;
const BEFORE_DAY = /^\p{Lu}.*[,(:]\s{0,9}$/u;
const LOWER_CASE = /(?<![\p{L}'’])(?!(?:of|and|de|la|le|the|el|al)\b)\p{Ll}/u;

/**
 * Gives the day that the beginning of an article’s first paragraph tells with its place; undefined where it is no dateline.
 *
 *     ALMATY, Kazakhstan, Jan. 24, 2022 (Quay News) — Officials said …
 */
export function readDateline(paragraph: string): string | undefined {
  const head = paragraph.slice(0, LONGEST_DATELINE);
  const end = head.search(DATELINE_END);
  const [written, ...more] = findWrittenDays(head.slice(0, Math.max(0, end)));
  if (!written || more.length > 0) return undefined;
  const before = head.slice(0, written.start);
  const beside = `${before}${head.slice(written.end, end)}`;
  return BEFORE_DAY.test(before) && !LOWER_CASE.test(beside) ? written.day : undefined;
}
