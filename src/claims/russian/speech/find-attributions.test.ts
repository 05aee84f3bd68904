import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../sentences/quotations.ts';
import { splitSentences, type WordRange } from '../sentences.ts';
import { readWords, spanOf } from '../words.ts';
import { findAttributions } from './find-attributions.ts';

type Told = readonly [speaker: string, cue: string, ...content: string[]];

function read(text: string): Told[] {
  const span = { start: 0, end: text.length };
  const quotations = findQuotations(text, span);
  const words = readWords(text, { span, quotations });
  const write = (range: WordRange | undefined): string => {
    const found = range && spanOf(words, range.from, range.to);
    return found ? text.slice(found.start, found.end) : '';
  };
  const closed = quotations.map((quotation) => quotation.closed);
  return splitSentences(words, closed).flatMap((sentence) =>
    findAttributions({ words, ...sentence }).map(
      ({ speaker, cue, content }): Told => [write(speaker), write(cue), ...content.map(write)],
    ),
  );
}

describe('findAttributions', () => {
  it.each<[string, string, readonly Told[]]>([
    [
      'what stands behind a colon, to who denies and not to who is spoken of',
      'Президент Ли опроверг, что мэр требует плату: «Это неправда».',
      [['Президент Ли', 'опроверг', '«Это неправда»']],
    ],
    [
      'a clause after its cue',
      'Министр Ли заявил, что порт откроется весной.',
      [['Министр Ли', 'заявил', 'порт откроется весной']],
    ],
    [
      'a clause whose speaker stands behind the cue',
      'Заявил об этом министр Ли, что порт откроют.',
      [['министр Ли', 'Заявил', 'порт откроют']],
    ],
    [
      'a time between speaker and cue',
      'Министр транспорта Ли в понедельник сообщил журналистам, что порт откроется.',
      [['Министр транспорта Ли', 'сообщил', 'порт откроется']],
    ],
    [
      'an insertion between speaker and cue',
      'Президент Северии, выступая в парламенте, подчеркнул, что мост нужен всем.',
      [['Президент Северии', 'подчеркнул', 'мост нужен всем']],
    ],
    [
      'a time before the speaker',
      'В среду представитель порта отметил, что груз прибыл.',
      [['представитель порта', 'отметил', 'груз прибыл']],
    ],
    [
      'many who speak in a place',
      'В министерстве обороны заявили, что учения закончены.',
      [['министерстве обороны', 'заявили', 'учения закончены']],
    ],
    [
      'a quotation that a dash follows',
      '«Мы готовы к переговорам», — сказала Анна Ли.',
      [['Анна Ли', 'сказала', '«Мы готовы к переговорам»']],
    ],
    [
      'a quotation with a hyphen typed for the dash',
      '"Мост нужен всем", - заявил губернатор.',
      [['губернатор', 'заявил', '"Мост нужен всем"']],
    ],
    [
      'a question that is quoted',
      '«Кто заплатит за мост?» — спросил депутат Орлов.',
      [['депутат Орлов', 'спросил', '«Кто заплатит за мост?»']],
    ],
    [
      'a quotation that its cue splits in two',
      '«Мы готовы, — сказал министр Ли. — Но не сегодня».',
      [['министр Ли', 'сказал', '«Мы готовы,', 'Но не сегодня»']],
    ],
    [
      'a line of dialogue',
      '— Мы готовы, — сказал министр. — Но не сегодня.',
      [['министр', 'сказал', 'Мы готовы,', 'Но не сегодня.']],
    ],
    [
      'a quotation behind a colon',
      'Анна Ли добавила: «Порт останется открытым».',
      [['Анна Ли', 'добавила', '«Порт останется открытым»']],
    ],
    [
      'a phrase in somebody’s words',
      'Аналитик Орлов назвал план «полной и окончательной победой».',
      [['Аналитик Орлов', 'назвал', '«полной и окончательной победой»']],
    ],
    ['no phrase of one word, which may be a name', 'Аналитик Орлов назвал корабль «Заря».', []],
    [
      'by whose words, in front',
      'По словам министра Ли, порт откроется весной.',
      [['министра Ли', 'По словам', 'порт откроется весной']],
    ],
    [
      'by whose words, in the middle',
      'Порт, по мнению аналитиков, откроется весной.',
      [['аналитиков', 'по мнению', 'Порт', 'откроется весной']],
    ],
    [
      'by his words',
      'По его словам, порт откроется весной.',
      [['его', 'По его словам', 'порт откроется весной']],
    ],
    [
      'what “as” hands on',
      'Как сообщил губернатор, порт откроется весной.',
      [['губернатор', 'сообщил', 'порт откроется весной']],
    ],
    [
      'a speaker behind the words, without quotation marks',
      'Переговоры продолжатся весной, сообщил представитель порта.',
      [['представитель порта', 'сообщил', 'Переговоры продолжатся весной']],
    ],
    [
      'who thinks so',
      'Порт не откроют до весны — так считают в министерстве.',
      [['министерстве', 'считают', 'Порт не откроют до весны']],
    ],
    [
      'a denial',
      'Пресс-секретарь Ким опроверг, что порт закрыт.',
      [['Пресс-секретарь Ким', 'опроверг', 'порт закрыт']],
    ],
    [
      'a negated cue',
      'Министр не подтвердил, что порт закрыт.',
      [['Министр', 'не подтвердил', 'порт закрыт']],
    ],
    ['nothing where nobody speaks', 'Порт открылся весной, и корабли пришли.', []],
    ['nothing behind a colon', 'Ли заявил : .', []],
    ['nothing in an empty text', '', []],
  ])('finds %s', (_case, text, told) => {
    expect(read(text)).toEqual(told);
  });

  it('takes any text, and gives words that lie inside it and apart from their cue', () => {
    const piece = fc.constantFrom(
      'Ли',
      'заявил',
      ',',
      'что',
      '«',
      '»',
      '—',
      '.',
      ' ',
      'порт',
      'по',
      'словам',
      ':',
      'как',
      '\ud800',
      'й',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const [, cue, ...content] of read(pieces.join(' '))) {
          expect(cue).not.toBe('');
          expect(content.every((each) => each !== '')).toBe(true);
        }
      }),
    );
  });
});
