import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The talks about the harbour ended on Monday without a result, the mayor told reporters.',
    ],
    [
      'de',
      'Die Gespräche über den Hafen endeten am Montag ohne Ergebnis, sagte die Bürgermeisterin.',
    ],
    [
      'fr',
      'Les discussions sur le port se sont terminées lundi sans résultat, a déclaré la maire.',
    ],
    [
      'es',
      'Las conversaciones sobre el puerto terminaron el lunes sin resultado, dijo la alcaldesa.',
    ],
    [
      'pt',
      'As conversas sobre o porto terminaram na segunda-feira sem resultado, disse a prefeita.',
    ],
    ['it', 'I colloqui sul porto si sono conclusi lunedì senza risultato, ha detto la sindaca.'],
    ['nl', 'De gesprekken over de haven eindigden maandag zonder resultaat, zei de burgemeester.'],
    [
      'pl',
      'Rozmowy o porcie zakończyły się w poniedziałek bez wyniku, powiedziała burmistrz miasta.',
    ],
    ['ru', 'Переговоры о порте закончились в понедельник безрезультатно, сообщила мэр города.'],
    ['uk', 'Переговори про порт закінчилися в понеділок без результату, повідомила міська голова.'],
    [
      'kk',
      'Қала әкімі дүйсенбіде журналистерге порт туралы келіссөздің нәтижесіз аяқталғанын айтты.',
    ],
    [
      'ru',
      'Акимат Қызылорды и город Қостанай, как их пишут по-казахски, сообщили о закрытии порта в понедельник утром.',
    ],
    ['tr', 'Liman hakkındaki görüşmeler pazartesi günü sonuçsuz sona erdi, dedi belediye başkanı.'],
    ['ar', 'انتهت المحادثات حول الميناء يوم الاثنين دون نتيجة، حسبما قالت رئيسة البلدية للصحفيين.'],
    ['zh', '市长周一对记者说，关于港口的谈判没有结果就结束了，下一轮谈判将在春天举行。'],
    ['ja', '市長は月曜日に記者団に対し、港に関する協議は結果なく終わったと述べた。'],
  ])('tells %s', (language, sentence) => {
    expect(detectLanguage([sentence])).toBe(language);
  });

  it.each([
    ['nothing', []],
    ['a line', ['The crane stays.']],
    ['figures', ['12 345 678 '.repeat(90)]],
    ['no words', ['—…!? '.repeat(90)]],
    [
      'two languages',
      [
        'The talks about the harbour ended on Monday without a result. '.repeat(60),
        'Die Gespräche über den Hafen endeten am Montag ohne Ergebnis. '.repeat(60),
      ],
    ],
  ])('is not sure of %s', (_case, paragraphs) => {
    expect(detectLanguage(paragraphs)).toBeUndefined();
  });

  it('gives a tag or nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (paragraphs) => {
        expect(detectLanguage(paragraphs) ?? 'en').toMatch(/^[a-z]{2,3}$/u);
      }),
    );
  });
});
