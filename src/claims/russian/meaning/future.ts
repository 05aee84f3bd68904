import type { Prediction } from '../../../domain/claim.ts';
import type { Word } from '../words.ts';
import { findDeadline } from './deadline.ts';

/** What is ahead by its meaning. */
const AHEAD =
  /^(?:буд(?:у|ет|ем|ете|ут|ь|ьте)|намерен(?:а|о|ы)?|планиру(?:ет|ют)(?:ся)?|собира(?:ет|ют)ся|предсто(?:ит|ят)|(?:с?прогноз|предска[зж]|ожида)(?:ир)?(?:у?ет|у?ют|ыва[ею]т)(?:ся)?)$/u;
/** Perfective verbs in the third person of the singular: what looks like their present is their future. */
const PERFECTIVE = `вырастет упадет снизится повысится увеличится сократится достигнет составит состоится начнется начнет закончится
  закончит завершится завершит станет сможет придется откроется откроет закроется закроет продолжится продолжит примет подпишет
  введет выйдет войдет придет пойдет уйдет прибудет поедет посетит приедет прилетит отправит отправится отправится предложит
  пересмотрит решится решит даст отдаст передаст получит потеряет победит проиграет выиграет распадется рухнет обвалится
  восстановится восстановит появится исчезнет изменит изменится приведет произойдет случится наступит вернется вернет
  построит запустит выпустит поставит закупит купит продаст потратит вложит выделит направит разместит выведет отменит снимет
  ужесточит смягчит ответит поддержит заблокирует одобрит отклонит ратифицирует согласится откажется покинет присоединится
  вступит объединится создаст подорожает подешевеет окрепнет ослабнет ослабеет замедлится ускорится усилится превысит
  останется сохранится исполнится проведет пройдет встретится обсудит объявит опубликует представит назовет нападет ударит
  захватит займет освободит прекратит прекратится остановит остановится перекроет нарушит потребует обойдется подтвердит
  докажет покажет столкнется окажется удвоится утроится поднимется опустится перейдет переедет заплатит заработает
  позволит допустит запретит разрешит обеспечит заменит уничтожит атакует вынудит заставит застрянет сорвется`;
const FORMS: ReadonlySet<string> = new Set(PERFECTIVE.split(/\s+/u).flatMap(listForms));

/** Whose object is ahead: «прогнозирует рост». */
const FORECAST = /^(?:с?прогноз|предска|предрек|ожида)/u;

/** Finds the words by which a stretch says what will happen, and by when; `cue` are those that tell who says it. */
export function findPrediction(
  words: readonly Word[],
  {
    cue: told,
    publishedOn,
  }: { readonly cue: readonly Word[]; readonly publishedOn: string | undefined },
): Prediction | undefined {
  const inside = words.filter((word, at) => isAhead(word) && !isConditional(words, at));
  const cue = inside.length > 0 ? inside : told.filter(({ lower }) => FORECAST.test(lower));
  if (cue.length === 0) return undefined;
  const day = findDeadline(words);
  const by = day !== undefined && day >= (publishedOn ?? day) ? day : undefined;
  return {
    cue: cue.map(({ start, end }) => ({ start, end })),
    ...(by === undefined ? {} : { by }),
  };
}

function isAhead({ lower }: Word): boolean {
  return AHEAD.test(lower) || FORMS.has(lower);
}

/** «Если Россия выведет войска»: a condition foretells nothing. */
function isConditional(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= 0 && !words[before]?.isMark; before -= 1) {
    if (/^(?:если|когда|пока)$/u.test(words[before]?.lower ?? '')) return true;
  }
  return false;
}

/** Singular and plural of a verb in -ет or -ит, with or without -ся. */
function listForms(verb: string): readonly string[] {
  const [, stem = '', ending, reflexive = ''] = /^(.+)(ет|ит|ст)(ся)?$/u.exec(verb) ?? [];
  if (ending === 'ст') return [verb, `${stem}дут`];
  const plurals = ending === 'ит' ? ['ят', 'ат'] : ['ут', 'ют'];
  return [verb, ...plurals.map((plural) => `${stem}${plural}${reflexive}`)];
}
