const LONGEST_LINE = 60;
const HAN = /\p{Script=Han}/u;
/** The hundred surnames that nine in ten Chinese bear, and those of two characters. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭葉蘇魏呂盧鍾譚陸範賈韋鄒閻龍賀顧龔萬錢嚴湯',
);
const LONG_SURNAMES =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|端木)/u;
const NAME = '\\p{Script=Han}{2,4}|\\p{Script=Han}{1,6}[·•]\\p{Script=Han}{1,6}';
const NAMES = `(?:${NAME})(?:(?:[、，,;；和与 ]|\\s)(?:${NAME})){0,7}`;
const WHERE =
  '(?:本报|本刊|本台|本网|本社|新华社|中新社|中新网|人民网|新华网|央视|总台|澎湃新闻|特约|实习|首席|高级|见习|驻\\p{Script=Han}{2,8})';
const OFFICE = '(?:记者|記者|通讯员|特派员|评论员|撰稿人|特约撰稿)';
/** “本报记者 王小明 李华 北京报道”, “（记者 王小明）”. */
const REPORTER = new RegExp(
  `^[（(【]?(?:${WHERE}[ /]?){0,4}${OFFICE} ?[:：]? ?(?<names>${NAMES})(?: (?:\\p{Script=Han}{2,6})?(?:报道|摄影报道|文/图|摄|采写))?[）)】]?$`,
  'u',
);
/** “文｜王小明”, “作者 | 王小明”, “撰文 / 王小明”. */
const LABELLED = new RegExp(
  `^[（(]?(?:作者|文|撰文|撰稿|采写|采访|执笔|口述|特约作者) ?[|｜丨/／] ?(?<names>${NAMES})[）)]?$`,
  'u',
);
/** “王小明/文”. */
const TURNED = new RegExp(`^(?<names>${NAMES}) ?[/／] ?文$`, 'u');
/** How an agency opens its report: “新华社北京3月5日电（记者王小明、李华）”. */
const DATELINE = new RegExp(
  `^.{2,30}[电電讯訊] ?[（(] ?(?:${WHERE}[ /]?){0,3}${OFFICE} ?[:：]? ?(?<names>${NAMES}) ?[）)]`,
  'u',
);
const NO_NAME = /(?:报道|摄影|采写)$/u;
const BETWEEN = /[、，,;；和与\s]+/u;

/** Reads a line such as “本报记者 王小明 李华”, “文｜王小明” or “王小明/文”; undefined where it is no Chinese byline. */
export function readHanByline(line: string): readonly string[] | undefined {
  if (line.length > LONGEST_LINE || !HAN.test(line)) return undefined;
  const spaced = joinSpaced(line);
  const names = [REPORTER, LABELLED, TURNED].map((form) => form.exec(spaced)?.groups?.['names']);
  return split(names.find((each) => each !== undefined));
}

/** Gives the reporters that the dateline of an agency names; undefined where it names none. */
export function readHanDateline(paragraph: string): readonly string[] | undefined {
  return split(DATELINE.exec(joinSpaced(paragraph.slice(0, 2 * LONGEST_LINE)))?.groups?.['names']);
}

/** Reads a line of Chinese names and nothing else. It may be any two words: a surname has to begin each, and none may be in a dictionary. */
export function readHanNames(line: string): readonly string[] | undefined {
  if (line.length > LONGEST_LINE || !HAN.test(line)) return undefined;
  const names = joinSpaced(line).split(BETWEEN);
  return names.every(isHanPerson) ? names : undefined;
}

function isHanPerson(name: string): boolean {
  const isLong = LONG_SURNAMES.test(name);
  const isName = isLong
    ? /^\p{Script=Han}{3,4}$/u.test(name)
    : /^\p{Script=Han}{2,3}$/u.test(name) && SURNAMES.has(name.charAt(0));
  return isName && [...openSegmenter().segment(name)].length > 1;
}

/** It knows the words of Chinese; “高考” and “金融” begin like names, and are one word each. */
function openSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter;
}

let segmenter: Intl.Segmenter | undefined;

function split(names: string | undefined): readonly string[] | undefined {
  return names?.split(BETWEEN).filter((name) => name !== '' && !NO_NAME.test(name));
}

/** A name of two characters is often spaced, so that it is as wide as one of three: “王　明”. */
function joinSpaced(line: string): string {
  return line.replaceAll(
    /(?<!\p{Script=Han})(\p{Script=Han}) (\p{Script=Han})(?!\p{Script=Han})/gu,
    '$1$2',
  );
}
