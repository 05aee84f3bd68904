import type { CueClass } from '../attribution/cue-lexicon.ts';

/** Past tense in the masculine, and the third person of the present where papers use it. */
const CUE_VERBS: readonly (readonly [CueClass, string])[] = [
  [
    'say',
    `сказал говорил заявил сообщил отметил подчеркнул добавил рассказал уточнил пояснил объяснил объявил написал указал напомнил
    констатировал упомянул повторил резюмировал заключил продолжил ответил парировал возразил признал признался подтвердил
    утверждал сообщал отмечал подчеркивал указывал заверил предупредил пожаловался посетовал передал высказался выразил`,
  ],
  ['tell', 'проинформировал известил убедил уверил'],
  ['think', 'считал полагал думал решил предположил усомнился посчитал счел надеялся'],
  ['ask', 'спросил поинтересовался уточнял'],
  ['promise', 'пообещал обещал поклялся пригрозил гарантировал поручился'],
  ['show', 'показал выявил выяснил установил обнаружил'],
  ['judge', 'назвал раскритиковал похвалил осудил охарактеризовал оценил'],
  ['deny', 'опроверг отрицал отверг'],
  [
    'want',
    'призвал потребовал попросил предложил порекомендовал посоветовал приказал велел предписал',
  ],
];

const PRESENT: readonly (readonly [CueClass, string])[] = [
  [
    'say',
    `говорит говорят заявляет заявляют сообщает сообщают отмечает отмечают подчеркивает подчеркивают добавляет добавляют
    рассказывает рассказывают уточняет уточняют поясняет поясняют объясняет объясняют пишет пишут указывает указывают
    напоминает напоминают утверждает утверждают признает признают подтверждает подтверждают предупреждает предупреждают
    передает передают заверяет заверяют сообщается говорится отмечается утверждается`,
  ],
  [
    'think',
    'считает считают полагает полагают думает думают уверен уверена уверены убежден убеждена убеждены надеется надеются',
  ],
  ['ask', 'спрашивает спрашивают'],
  ['promise', 'обещает обещают грозит грозят'],
  ['show', 'показывает показывают'],
  ['judge', 'называет называют критикует критикуют'],
  ['deny', 'опровергает опровергают отрицает отрицают отвергает отвергают'],
  ['want', 'призывает призывают требует требуют просит просят предлагает предлагают'],
];

/** Irregular in the past: «счел», «счла»; «опроверг», «опровергла». */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  счел: ['счел', 'сочла', 'сочли'],
  опроверг: ['опроверг', 'опровергла', 'опровергло', 'опровергли'],
  отверг: ['отверг', 'отвергла', 'отвергло', 'отвергли'],
};

/** Who the form of a verb agrees with. */
export type Agreement = 'he' | 'she' | 'it' | 'they' | 'any';

export interface RussianCue {
  readonly class: CueClass;
  readonly agreement: Agreement;
}

/** The forms of all cue verbs, folded. */
export const CUES: ReadonlyMap<string, RussianCue> = composeCues();

function composeCues(): ReadonlyMap<string, RussianCue> {
  const cues = new Map<string, RussianCue>();
  const add = (form: string, cue: RussianCue): void => void (cues.has(form) || cues.set(form, cue));
  for (const [cueClass, verbs] of CUE_VERBS) {
    for (const verb of verbs.split(/\s+/u)) {
      for (const [form, agreement] of declinePast(verb)) add(form, { class: cueClass, agreement });
    }
  }
  for (const [cueClass, verbs] of PRESENT) {
    for (const form of verbs.split(/\s+/u)) {
      add(form, { class: cueClass, agreement: /(?:ют|ят|ут|ат|ны)$/u.test(form) ? 'they' : 'any' });
    }
  }
  return cues;
}

function declinePast(verb: string): readonly (readonly [string, Agreement])[] {
  if (verb.endsWith('ся')) {
    const stem = verb.slice(0, -2);
    return [
      [verb, 'he'],
      [`${stem}ась`, 'she'],
      [`${stem}ось`, 'it'],
      [`${stem}ись`, 'they'],
    ];
  }
  const forms = IRREGULAR[verb] ?? [verb, `${verb}а`, `${verb}о`, `${verb}и`];
  return forms.map((form) => [form, findAgreement(form)] as const);
}

function findAgreement(form: string): Agreement {
  if (form.endsWith('а')) return 'she';
  if (form.endsWith('о')) return 'it';
  return form.endsWith('и') ? 'they' : 'he';
}

/** Words that name a speaker in the genitive: «по словам министра», «согласно докладу». */
export const SPEAKER_PHRASES: readonly (readonly string[])[] = [
  ['по', 'словам'],
  ['по', 'мнению'],
  ['по', 'данным'],
  ['по', 'оценке'],
  ['по', 'оценкам'],
  ['по', 'информации'],
  ['по', 'сообщению'],
  ['по', 'сообщениям'],
  ['по', 'утверждению'],
  ['по', 'версии'],
  ['по', 'сведениям'],
  ['со', 'слов'],
  ['согласно'],
];
