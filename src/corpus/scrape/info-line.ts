import { findWrittenDays } from '../days.ts';
import { readByline } from './bylines.ts';
import { isDateLine } from './date-lines.ts';

const LONGEST_LINE = 200;
const AUTHOR = /^(?:authors?|автор(?:ы|лары)?|作者|记者|記者|撰文|文)$/u;
const OUTLET = /^(?:source|来源|來源|источник|дереккөз)$/u;
/** These have a day or a number behind them. */
const COUNTED =
  /^(?:发布.{2}|时间|日期|浏览.{0,2}|阅读|点击|字号|дата|просмотр.{1,2}|published|date|views)$/iu;
const LABEL =
  '(?:来源|來源|作者|记者|記者|撰文|编辑|責任編輯|责任编辑|责编|校对|发布时间|发布日期|时间|日期|浏览(?:次数)?|阅读|点击|字号|автор(?:ы|лары)?|источник|дата|просмотр(?:ы|ов)|дереккөз|published|date|views|source|editor|authors?)';
const FIELD = new RegExp(`^(?<label>${LABEL}|文) ?[:：/] ?(?<value>.{1,80})$`, 'iu');
const BETWEEN = new RegExp(` ?[|｜·•] ?| (?=${LABEL} ?[:：])`, 'giu');
const LATIN = /^(?:source|editor|authors?)$/u;
const HAN_NAME = /^\p{Script=Han}[\p{Script=Han}·]{1,9}$/u;

/** What a line above an article tells in fields. */
export interface InfoLine {
  readonly authors: readonly string[];
  readonly outlet?: string;
}

/**
 * Reads a line of fields as it stands above articles; undefined for any other line.
 *
 *     2024年03月05日 18:02 来源：山口日报 作者：苏明
 */
export function readInfoLine(line: string): InfoLine | undefined {
  if (line.length > LONGEST_LINE || !/[:：/]/u.test(line)) return undefined;
  const parts = line.split(BETWEEN).filter((part) => part !== '');
  const fields = parts.map(readField);
  if (!fields.every((field) => field !== undefined)) return undefined;
  const named = fields.filter(({ label }) => label !== '');
  // A single field in English is whose picture it is, or the beginning of a sentence.
  const isField =
    named.length > 1 || fields.length > 1 || LATIN.test(named[0]?.label ?? '') === false;
  if (named.length === 0 || !isField) return undefined;
  const authors = named.flatMap(({ label, value }) =>
    AUTHOR.test(label) ? readNames(cutDay(value)) : [],
  );
  // Below a picture or a chart, a source alone is whose that is.
  const outlet = fields.length > 1 ? named.find(({ label }) => OUTLET.test(label)) : undefined;
  return { authors, ...(outlet && { outlet: cutDay(outlet.value) }) };
}

interface Field {
  readonly label: string;
  readonly value: string;
}

function readField(part: string): Field | undefined {
  const { label, value } = FIELD.exec(part)?.groups ?? {};
  if (label !== undefined && value !== undefined) {
    const isPlain = COUNTED.test(label) && !/^[\d:., /年月日-]+$/u.test(value);
    return isPlain && !isDateLine(value)
      ? undefined
      : { label: label.toLowerCase(), value: value.trim() };
  }
  return isDateLine(part) ? { label: '', value: part } : undefined;
}

function cutDay(value: string): string {
  const [day] = findWrittenDays(value);
  return day ? value.slice(0, day.start).trim() : value;
}

function readNames(value: string): readonly string[] {
  const parts = value.split(/[、，,;/ ]+/u);
  return parts.every((part) => HAN_NAME.test(part)) ? parts : (readByline(`By ${value}`) ?? []);
}
