import { describe, expect, it } from 'vitest';
import { labelPassages } from './label-passages.ts';
import { readText } from './read-text.ts';

const PROSE = [
  'The talks about the harbour ended on Monday without a result, the mayor, Ida Holm, told reporters after a long evening in the town hall.',
  'Merchants had asked for a deeper basin. They argue that ships have grown, while the basin was last dug out some forty years ago.',
  'The owners of the crane see it in another way: they want to be heard before anything is moved at all.',
];
const write = (...lines: readonly string[]) => ['The Crane Stays', ...PROSE, ...lines].join('\n\n');
const label = (...lines: readonly string[]) =>
  labelPassages(write(...lines))
    .slice(1 + PROSE.length)
    .map(({ role }) => role);

describe('labelPassages behind a letter', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'closing, name, office and address',
      [
        'Best regards,',
        'Ada Park',
        'Senior Fellow, Quay Institute',
        '12 Harbour Road, London SW1A 1AA',
        'Tel: +44 20 7946 0000',
      ],
      ['footer', 'byline', 'footer', 'footer', 'footer'],
    ],
    [
      'the same in German',
      [
        'Mit freundlichen Grüßen',
        'Ada Park',
        'Hafenstraße 12',
        '20457 Hamburg',
        'Tel.: 040 1234567',
      ],
      ['footer', 'byline', 'footer', 'footer', 'footer'],
    ],
    [
      'the same in Russian',
      ['С уважением,', 'Анна Ким', 'г. Алматы, ул. Абая, 12', 'Тел.: +7 727 123 45 67'],
      ['footer', 'byline', 'footer', 'footer'],
    ],
    ['a closing of two lines', ['此致', '敬礼', '苏明'], ['footer', 'footer', 'byline']],
    ['what a telephone writes', ['Sent from my iPhone'], ['footer']],
    [
      'where a paper is',
      ['Our mailing address is:', 'Quay Institute', 'P.O. Box 12', 'Quay, NY 10001', 'USA'],
      ['footer', 'footer', 'footer', 'footer', 'footer'],
    ],
    [
      'an address in one line',
      ['Quay Institute, 1200 Harbor Street NW, Suite 400, Washington, DC 20036'],
      ['footer'],
    ],
    [
      'a card',
      ['--', 'Ada Park | Quay Institute', 'ada@quay.example', 'www.quay.example'],
      ['footer', 'footer', 'footer', 'footer'],
    ],
    [
      'who is answered',
      ['On Tue, Mar 5, 2024 at 6:02 PM Ada Park <ada@quay.example> wrote:'],
      ['footer'],
    ],
  ])('labels %s', (_case, lines, roles) => {
    expect(label(...lines)).toEqual(roles);
  });

  it.each([
    ['a street in a sentence', ['The house at 12 Harbour Road was sold in 2019 to a bank.']],
    ['a heading with a number', ['Article 12 of the Road Act']],
    ['a link of which the text speaks', ['https://quay.example/crane']],
    [
      'a list with links',
      Array.from({ length: 20 }, (_, at) => (at % 2 ? 'www.quay.example' : `Crane ${at}`)),
    ],
    ['a sentence of thanks', ['Thanks to the mayor, the crane stays.']],
  ])('leaves %s', (_case, lines) => {
    expect(label(...lines)).toEqual(lines.map(() => 'body'));
  });

  it('takes who signs for the author', () => {
    const bytes = Buffer.from(write('Yours sincerely,', 'Ada Park and Bo Lund'));
    expect(readText(bytes)).toMatchObject({ article: { authors: ['Ada Park', 'Bo Lund'] } });
  });
});
