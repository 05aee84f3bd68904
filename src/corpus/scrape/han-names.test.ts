import { describe, expect, it } from 'vitest';
import { readHanByline, readHanDateline, readHanNames } from './han-names.ts';

describe('readHanByline', () => {
  it.each([
    ['记者 王小明', ['王小明']],
    ['本报记者王小明', ['王小明']],
    ['本报记者 王小明 李华 北京报道', ['王小明', '李华']],
    ['（记者 王小明、李华）', ['王小明', '李华']],
    ['新华社记者 王 明', ['王明']],
    ['本报驻东京特约记者 王小明', ['王小明']],
    ['文｜王小明', ['王小明']],
    ['作者 | 王小明', ['王小明']],
    ['王小明/文', ['王小明']],
    ['记者 阿力木·买买提', ['阿力木·买买提']],
  ])('reads %s', (line, authors) => {
    expect(readHanByline(line)).toEqual(authors);
  });

  it.each([
    '记者从交通部获悉',
    '文化与社会',
    '北京3月5日电',
    '记者说，他在现场看到了这一切。',
    '王小明',
  ])('leaves “%s”', (line) => {
    expect(readHanByline(line)).toBeUndefined();
  });
});

describe('readHanDateline', () => {
  it.each([
    ['新华社北京3月5日电（记者王小明、李华）两国同意重建铁路。', ['王小明', '李华']],
    ['中新社东京3月5日电 (记者 王小明)两国同意重建铁路。', ['王小明']],
    ['两国同意重建铁路（记者王小明不在场）。', undefined],
    ['新华社北京3月5日电 两国同意重建铁路。', undefined],
  ])('gives whom “%s” names', (paragraph, authors) => {
    expect(readHanDateline(paragraph)).toEqual(authors);
  });
});

describe('readHanNames', () => {
  it.each([
    ['王小明', ['王小明']],
    ['李华', ['李华']],
    ['王　明', ['王明']],
    ['王小明 李华', ['王小明', '李华']],
    ['欧阳小明', ['欧阳小明']],
    ['張小明', ['張小明']],
    ['高考', undefined],
    ['金融', undefined],
    ['国际', undefined],
    ['江苏 武汉', undefined],
    ['王小明 会议', undefined],
    ['铁路', undefined],
  ])('reads “%s” as %j', (line, names) => {
    expect(readHanNames(line.replaceAll('　', ' '))).toEqual(names);
  });
});
