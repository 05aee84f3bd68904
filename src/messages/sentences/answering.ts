import type { Told } from './compose-tell.ts';

/** Why claims are linked or chosen, and what is odd about a question. */
export const ANSWERING: readonly Told[] = [
  [
    'same pair, same direction',
    'те же стороны, то же направление',
    'сол тараптар, сол бағыт',
    '同样的两方，同样的方向',
  ],
  [
    'same pair, opposite direction',
    'те же стороны, обратное направление',
    'сол тараптар, қарама-қарсы бағыт',
    '同样的两方，相反的方向',
  ],
  [
    'same event, different figure',
    'то же событие, другое число',
    'сол оқиға, басқа сан',
    '同一事件，数字不同',
  ],
  [
    'one affirms, the other denies the same statement',
    'одно утверждает, другое отрицает одно и то же',
    'бірі растайды, екіншісі соны теріске шығарады',
    '同一陈述，一方肯定，一方否定',
  ],
  [
    'the same statement in nearly the same words',
    'то же самое почти теми же словами',
    'дәл сол сөз, дерлік сол қалпында',
    '几乎同样的话说同一件事',
  ],
  ['both have {words}', 'в обоих есть {words}', 'екеуінде де бар: {words}', '两者都有{words}'],
  [
    'opposed to {number}: {sentence}',
    'противоречит {number}: {sentence}',
    '{number} мәлімдемеге қайшы: {sentence}',
    '与 {number} 对立：{sentence}',
  ],
  ['in their own words', 'собственными словами', 'өз сөзімен', '本人原话'],
  ['a denial', 'отрицание', 'теріске шығару', '否认'],
  ['reported', 'косвенная речь', 'төлеу сөз', '转述'],
  ['the author’s own', 'слова самого автора', 'автордың өз сөзі', '作者自己的话'],
  ['by a named speaker', 'говорящий назван', 'сөйлеушінің аты аталған', '说话人有名有姓'],
  ['a prediction', 'прогноз', 'болжам', '预测'],
  ['takes a side', 'занимает сторону', 'бір жақты қолдайды', '表明立场'],
  ['about several actors', 'о нескольких сторонах', 'бірнеше тарап туралы', '涉及多方'],
  [
    'a voice not heard above',
    'голос, которого выше не было',
    'жоғарыда естілмеген үн',
    '上文没有的声音',
  ],
  ['short', 'коротко', 'қысқа', '较短'],
  ['long', 'длинно', 'ұзын', '较长'],
  [
    'No more than 30 phrases, alternatives or exclusions are searched at a time; the others were left out.',
    'За один раз ищется не больше 30 фраз, вариантов или исключений; остальные пропущены.',
    'Бір жолы 30-дан аспайтын тіркес, нұсқа немесе алып тастау ізделеді; қалғандары қалдырылды.',
    '一次最多搜索 30 个短语、备选词或排除词；其余的已略去。',
  ],
  [
    'A quotation mark is not closed; what follows it was read as words.',
    'Кавычка не закрыта; то, что после неё, прочитано как слова.',
    'Тырнақша жабылмаған; одан кейінгісі сөз ретінде оқылды.',
    '引号没有闭合，其后的内容按词语处理。',
  ],
  [
    '“{name}:” was left out: nothing stands after it.',
    '«{name}:» не учтено: после него ничего нет.',
    '«{name}:» есепке алынбады: одан кейін ештеңе жоқ.',
    '“{name}:”略去：其后没有内容。',
  ],
  [
    '“{value}” was left out: it is no date',
    '«{value}» не учтено: это не дата',
    '«{value}» есепке алынбады: бұл күн емес',
    '“{value}”略去：不是日期',
  ],
  [
    '“-{name}:” was left out: a minus excludes words, phrases and actors.',
    '«-{name}:» не учтено: минус исключает слова, фразы и действующих лиц.',
    '«-{name}:» есепке алынбады: минус сөздерді, тіркестерді және тараптарды алып тастайды.',
    '“-{name}:”略去：减号用于排除词语、短语和相关方。',
  ],
  [
    '“{value}” was left out: {fits} can stand there.',
    '«{value}» не учтено: здесь может стоять {fits}.',
    '«{value}» есепке алынбады: мұнда мыналар тұра алады: {fits}.',
    '“{value}”略去：那里可写 {fits}。',
  ],
];
