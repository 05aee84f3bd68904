import type { Told } from './compose-tell.ts';

/** What is said of a schedule or a day that cannot be read. */
export const SCHEDULING: readonly Told[] = [
  [
    'Readout cannot tell when a digest in the time zone {zone} is due.',
    'Readout не может определить, когда приходит дайджест в часовом поясе {zone}.',
    'Readout {zone} белдеуіндегі дайджест қашан келетінін анықтай алмайды.',
    'Readout 无法确定时区 {zone} 的简报何时到期。',
  ],
  [
    '“{time}” is no time of day; write a time from 00:00 to 23:59. Midnight is 00:00, of the day that begins then.',
    '«{time}» – не время суток; пишите от 00:00 до 23:59. Полночь – это 00:00 того дня, который тогда начинается.',
    '«{time}» тәулік уақыты емес; 00:00 мен 23:59 арасын жазыңыз. Түн ортасы – сол сәтте басталатын күннің 00:00-і.',
    '“{time}”不是一天中的时间；请写 00:00 到 23:59。午夜是当时开始的那一天的 00:00。',
  ],
  [
    '“{zone}” does not say when the clocks are moved; write a zone by its city such as Asia/Almaty.',
    '«{zone}» не говорит, когда переводят часы; пишите пояс по городу, например Asia/Almaty.',
    '«{zone}» сағат қашан ауысатынын айтпайды; белдеуді қала атымен жазыңыз, мысалы Asia/Almaty.',
    '“{zone}”没有说明何时拨钟；请按城市写时区，例如 Asia/Almaty。',
  ],
  [
    '“{zone}” does not say when the clocks are moved; write a zone by its city – did you mean {near}?',
    '«{zone}» не говорит, когда переводят часы; пишите пояс по городу – возможно, {near}?',
    '«{zone}» сағат қашан ауысатынын айтпайды; белдеуді қала атымен жазыңыз – мүмкін, {near}?',
    '“{zone}”没有说明何时拨钟；请按城市写时区，是否指 {near}？',
  ],
  [
    'A digest comes daily, on days of the week or once a month; write, for example, every monday 09:00 or monthly.',
    'Дайджест приходит ежедневно, по дням недели или раз в месяц; пишите, например, every monday 09:00 или monthly.',
    'Дайджест күн сайын, апта күндері немесе айына бір рет келеді; мысалы, every monday 09:00 не monthly деп жазыңыз.',
    '简报每天、按星期或每月来一次；请写例如 every monday 09:00 或 monthly。',
  ],
  [
    '“{word}” does not go with a day of the month; write, for example, first monday of the month.',
    '«{word}» не сочетается с днём месяца; пишите, например, first monday of the month.',
    '«{word}» ай күнімен үйлеспейді; мысалы, first monday of the month деп жазыңыз.',
    '“{word}”不能与每月的某日连用；请写例如 first monday of the month。',
  ],
  [
    'Not every month has a {day} number {n}; write the first to the fourth, or the last.',
    'Не в каждом месяце есть {n}-й такой день ({day}); пишите от первого до четвёртого или последний (last).',
    'Әр айда {n}-рет келетін ондай күн ({day}) жоқ; біріншіден төртіншіге дейін немесе соңғысын (last) жазыңыз.',
    '不是每个月都有第 {n} 个 {day}；请写第一到第四个，或最后一个（last）。',
  ],
  [
    '“{day}” is no day I know; write a day such as monday, or daily, weekdays or monthly.',
    '«{day}» – не день; пишите, например, monday либо daily, weekdays или monthly.',
    '«{day}» деген күн белгісіз; monday сияқты күн не daily, weekdays немесе monthly деп жазыңыз.',
    '“{day}”不是认得的日子；请写 monday 之类，或 daily、weekdays、monthly。',
  ],
  [
    'It does not say on which days; write, for example, every monday 09:00.',
    'Не сказано, по каким дням; пишите, например, every monday 09:00.',
    'Қай күндері екені айтылмаған; мысалы, every monday 09:00 деп жазыңыз.',
    '没有说明哪些日子；请写例如 every monday 09:00。',
  ],
  [
    'Not every month has a day {day}; write a day up to the 28th, or “last day of the month”.',
    'Не в каждом месяце есть {day}-е число; пишите число до 28 или “last day of the month”.',
    'Әр айда {day}-күн жоқ; 28-ге дейінгі күнді не “last day of the month” деп жазыңыз.',
    '不是每个月都有 {day} 日；请写 28 日以前，或“last day of the month”。',
  ],
  [
    'No month has a day {day}.',
    '{day}-го числа нет ни в одном месяце.',
    'Ешбір айда {day}-күн жоқ.',
    '没有哪个月有 {day} 日。',
  ],
  [
    'Write a day such as friday, tomorrow, in 3 days or 2026-12-01.',
    'Пишите день, например friday, tomorrow, in 3 days или 2026-12-01.',
    'Күнді жазыңыз, мысалы friday, tomorrow, in 3 days немесе 2026-12-01.',
    '请写日子，例如 friday、tomorrow、in 3 days 或 2026-12-01。',
  ],
  [
    '{day} is over; name a later day.',
    '{day} уже прошло; назовите более поздний день.',
    '{day} өтіп кетті; кейінгі күнді атаңыз.',
    '{day} 已过；请写更晚的日子。',
  ],
  [
    'That is more than a year away; name an earlier day.',
    'До этого больше года; назовите день пораньше.',
    'Бұған дейін бір жылдан көп; ертерек күнді атаңыз.',
    '那在一年以后；请写更早的日子。',
  ],
  [
    'A digest comes once an hour at most; let the cron line begin with one minute, such as 0.',
    'Дайджест приходит не чаще раза в час; пусть строка cron начинается с одной минуты, например 0.',
    'Дайджест сағатына бір реттен жиі келмейді; cron жолы бір минуттан басталсын, мысалы 0.',
    '简报最多每小时一次；请让 cron 行以单独一个分钟开头，例如 0。',
  ],
  [
    'The cron line “{cron}” never comes.',
    'По строке cron «{cron}» срок никогда не наступит.',
    '«{cron}» cron жолының уақыты ешқашан келмейді.',
    'cron 行“{cron}”永远不会到来。',
  ],
  [
    '“{cron}” is no cron line; it has minute, hour, day, month and weekday, such as 0 9 * * 1.',
    '«{cron}» – не строка cron; в ней минута, час, день, месяц и день недели, например 0 9 * * 1.',
    '«{cron}» cron жолы емес; онда минут, сағат, күн, ай және апта күні болады, мысалы 0 9 * * 1.',
    '“{cron}”不是 cron 行；它含分、时、日、月和星期，例如 0 9 * * 1。',
  ],
  [
    'It names two times, {one} and {other}; make one subscription for each.',
    'Названо два времени, {one} и {other}; заведите подписку на каждое.',
    'Екі уақыт аталған: {one} және {other}; әрқайсысына бір жазылым жасаңыз.',
    '写了两个时间 {one} 和 {other}；请分别订阅。',
  ],
  [
    '“{time}” is no time of day; write a time from 00:00 to 23:59.',
    '«{time}» – не время суток; пишите от 00:00 до 23:59.',
    '«{time}» тәулік уақыты емес; 00:00 мен 23:59 арасын жазыңыз.',
    '“{time}”不是一天中的时间；请写 00:00 到 23:59。',
  ],
  [
    '“{zone}” is no time zone; did you mean {near}?',
    '«{zone}» – не часовой пояс; возможно, {near}?',
    '«{zone}» уақыт белдеуі емес; мүмкін, {near}?',
    '“{zone}”不是时区；是否指 {near}？',
  ],
  [
    '“{zone}” is no time zone; write one such as Asia/Almaty.',
    '«{zone}» – не часовой пояс; пишите, например, Asia/Almaty.',
    '«{zone}» уақыт белдеуі емес; Asia/Almaty сияқты жазыңыз.',
    '“{zone}”不是时区；请写例如 Asia/Almaty。',
  ],
];
