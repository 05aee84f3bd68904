import type { Told } from './compose-tell.ts';

/** What becomes of a list of feeds, and why it is none. */
export const FOLLOWING: readonly Told[] = [
  [
    'The list names {n} feeds, and {most} at a time are followed from here. Divide it, or use “readout feed import” in the terminal.',
    'В списке {n} лент, а отсюда можно взять за раз не больше {most}. Разделите его или используйте “readout feed import” в терминале.',
    'Тізімде {n} лента бар, ал мұнда бір жолда {most} ғана алынады. Оны бөліңіз немесе терминалда “readout feed import” қолданыңыз.',
    '列表有 {n} 个订阅源，此处一次最多关注 {most} 个。请分开，或在终端用“readout feed import”。',
  ],
  [
    '{n} of {all} feeds are done …',
    'Готово лент: {n} из {all} …',
    '{all} лентаның {n} дайын …',
    '{all} 个订阅源已完成 {n} 个 …',
  ],
  [
    '{name} is left out: {sentence}',
    'Пропущено «{name}»: {sentence}',
    '«{name}» алынбады: {sentence}',
    '略去“{name}”：{sentence}',
  ],
  [
    '{name} has to wait: {sentence}',
    'Отложено «{name}»: {sentence}',
    '«{name}» күтеді: {sentence}',
    '“{name}”须等待：{sentence}',
  ],
  [
    'The list of feeds is empty.',
    'Список лент пуст.',
    'Ленталар тізімі бос.',
    '订阅源列表是空的。',
  ],
  [
    'The list of feeds has more than {n} MB.',
    'В списке лент больше {n} МБ.',
    'Ленталар тізімі {n} МБ-тан көп.',
    '订阅源列表超过 {n} MB。',
  ],
  [
    'There was no time left to ask it. Follow it by itself, or import what is left as a list of its own.',
    'Спросить её не хватило времени. Возьмите её отдельно или загрузите оставшееся отдельным списком.',
    'Оны сұрауға уақыт жетпеді. Оны жеке бақылауға алыңыз немесе қалғанын бөлек тізім етіп жүктеңіз.',
    '已没有时间去询问它。请单独关注它，或把剩下的作为另一个列表导入。',
  ],
  [
    'This is no list of feeds (OPML).',
    'Это не список лент (OPML).',
    'Бұл ленталар тізімі (OPML) емес.',
    '这不是订阅源列表（OPML）。',
  ],
  [
    'The list names no feed.',
    'В списке нет ни одной ленты.',
    'Тізімде бірде-бір лента жоқ.',
    '列表中没有订阅源。',
  ],
  [
    'The list names more than {n} feeds.',
    'В списке больше {n} лент.',
    'Тізімде {n} лентадан көп.',
    '列表中的订阅源超过 {n} 个。',
  ],
];
