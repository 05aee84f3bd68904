import { readByline, readNames } from './bylines.ts';
import { isDateLine } from './date-lines.ts';
import { isTitleLike } from './headlines.ts';

const MOST_LINES = 8;
const LONGEST_OUTLET = 60;
const MOST_WORDS = 6;
/** Words that papers are called by, alone or with others: “Quay Courier”, «Вестник порта». */
const PAPER =
  /(?<!\p{L})(?:courier|times|post|news|herald|tribune|gazette|journal|review|observer|telegraph|weekly|magazine|daily|press|mail|star|chronicle|examiner|monitor|standard|today|mirror|dispatch|record|register|sentinel|diplomat|economist|вестник|газета|обозреватель|обозрение|голос|известия|новости|журнал|правда|время|курьер|ведомости|сегодня|портал|агентство|эхо|телеграф|трибуна|взгляд|хроника|репортер|репортёр|неделя|издание|медиа|факты|политика)(?!\p{L})/iu;
/** «Анна Ким, политолог»: a name and what its bearer does, in small letters. */
const WITH_TRADE =
  /^(?<name>[^,|]{3,60}), (?<trade>\p{Ll}[\p{L}-]{2,30}(?: \p{L}[\p{L}-]{1,30}){0,5})$/u;
const BEFORE_DAY = /^(?<outlet>.{3,60}?)(?:,| [|·•—–-]) (?<day>.{6,60})$/u;

/** Whose an article is, in the lines between its headline and its text. */
export interface Masthead {
  readonly authors: readonly string[];
  readonly outlet: string;
  /** Places of the lines. */
  readonly byline: number;
  readonly outletLine: number;
  readonly dateLine: number;
}

/**
 * Reads a name, a paper and a day that stand one below the other, or the paper and the day in one line; undefined where they do not.
 *
 *     Анна Ким, политолог
 *     Вестник порта, 5 февраля 2026 года
 */
export function readMasthead(lines: readonly string[]): Masthead | undefined {
  for (let at = 1; at < Math.min(lines.length, MOST_LINES); at += 1) {
    const own = readSignedLine(lines[at] ?? '', lines[at + 1]);
    if (own) return { ...own, byline: at, outletLine: at, dateLine: at + 1 };
    const outlet = readOutlet(lines[at] ?? '', lines[at + 1]);
    const authors = outlet && readAuthors(lines[at - 1] ?? '');
    if (outlet === undefined || authors === undefined) continue;
    const dateLine = outlet.hasDay ? at : at + 1;
    return { authors, outlet: outlet.name, byline: at - 1, outletLine: at, dateLine };
  }
  return undefined;
}

/** «Анна Ким, Вестник порта», with the day below. */
function readSignedLine(line: string, next = ''): Pick<Masthead, 'authors' | 'outlet'> | undefined {
  const { name = '', outlet = '' } =
    /^(?<name>[^,|]{3,60}), (?<outlet>[^,]+)$/u.exec(line)?.groups ?? {};
  const authors = isOutlet(outlet) && isDateLine(next) ? readNames(name) : undefined;
  return authors && { authors, outlet };
}

interface NamedOutlet {
  readonly name: string;
  /** Whether the day stands in the same line. */
  readonly hasDay: boolean;
}

function readOutlet(line: string, next = ''): NamedOutlet | undefined {
  const { outlet = '', day = '' } = BEFORE_DAY.exec(line)?.groups ?? {};
  if (isOutlet(outlet) && isDateLine(day)) return { name: outlet, hasDay: true };
  return isOutlet(line) && isDateLine(next) ? { name: line, hasDay: false } : undefined;
}

function isOutlet(text: string): boolean {
  const isShort = text.length <= LONGEST_OUTLET && text.split(' ').length <= MOST_WORDS;
  return isShort && /^[\p{Lu}\d«“"]/u.test(text) && PAPER.test(text) && isTitleLike(text);
}

function readAuthors(line: string): readonly string[] | undefined {
  const { name } = WITH_TRADE.exec(line)?.groups ?? {};
  return readByline(line) ?? readNames(name ?? line);
}
