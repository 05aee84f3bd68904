import { findWrittenDays } from '../days.ts';

const LONGEST_LINE = 130;
const BESIDE_DATES = [
  /\b\d{1,2} ?h ?\d{2}\b|\b\d{1,2}[:.]\d{2} ?h\b/giu,
  /\b\d{1,2}(?:[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\b)?| ?[ap]\.?m\b)/giu,
  /\b(?:first|last|originally|updated?|published|posted|modified|created|date|on|at|hrs?)\b/giu,
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/giu,
  /(?<!\p{L})(?:stand|uhr|veröffentlicht|aktualisiert|am|um|publiée?|modifiée?|mise? à jour|le|à|publicado|actualizado|el|опубликовано|обновлено|в|мск|года|г|жылы?|жариялан(?:ды|ған)|发布|更新|发表|于|时间)(?!\p{L})/giu,
  /(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|星期.|周.)(?!\p{L})/giu,
  /\bage: \d{1,3} (?:day|week|month|year)s?\b/giu,
  /\bview (?:it |this e-?mail )?in (?:your )?browser\b|\b\d{1,3} min(?:ute)?s? read\b/giu,
  /\b(?:am|pm|gmt|utc|[ecmp][sd]?t|bst|cest|cet|ist|[jkp]st|hkt|sgt|msk|almt|ae[sd]t|eest|eet)\b/giu,
];
const AGO =
  /^(?:(?:updated|published|posted):? )?\d{1,2} (?:minute|hour|day|week|month|year)s? ago$|^(?:updated|published|posted):? (?:at )?\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?$/iu;
const UPDATED =
  /(?:\b(?:updated|modified|revised|aktualisiert|modifiée?|mise? à jour|actualizado)\b|обновлено|жаңартылды|更新(?:于|时间)?)[^\p{L}]{0,4}(?:on |at |le |am |el )?$/iu;

/** Says whether a line is a date and nothing but what stands with dates: weekday, hour, “Updated”. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const days = findWrittenDays(line);
  const rest = days.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    line,
  );
  const bare = BESIDE_DATES.reduce((left, form) => left.replaceAll(form, ' '), rest);
  return days.length > 0 ? !/[\p{L}\d]/u.test(bare) : AGO.test(line);
}

/** Gives the day a line says something was published; an update alone does not tell. */
export function readPublishedDay(line: string): string | undefined {
  const days = findWrittenDays(line);
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
