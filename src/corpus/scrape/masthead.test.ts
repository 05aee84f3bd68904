import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const TITLE = 'Порт закроют весной';
const PROSE =
  'Порт закрыли в понедельник вечером после долгих переговоров между городом и владельцами крана, сообщил начальник порта журналистам.';

/** Reads an article with these lines below its headline. */
function readBelow(title: string, lines: readonly string[], between: string) {
  const text = `${title}\n\n${lines.join(between)}\n\n${PROSE}\n\n${PROSE} Снова.`;
  const reading = readText(Buffer.from(text));
  if ('problem' in reading) throw new Error(reading.problem);
  const { article } = reading;
  const { authors, outlet, publishedOn } = article;
  const roles = article.passages.slice(1, 1 + lines.length).map(({ role }) => role);
  return { authors, outlet, publishedOn, roles };
}

describe('readMasthead', () => {
  it.each<[string, string, readonly string[], object]>([
    [
      'name, paper and day',
      TITLE,
      ['Лия Ветрова', 'Северный вестник', '12 марта 2026'],
      {
        authors: ['Лия Ветрова'],
        outlet: 'Северный вестник',
        publishedOn: '2026-03-12',
        roles: ['byline', 'byline', 'date'],
      },
    ],
    [
      'a name with a trade, and the paper beside the day',
      TITLE,
      ['Пётр Луговой, политолог', 'Голос порта, 5 февраля 2026 года'],
      {
        authors: ['Пётр Луговой'],
        outlet: 'Голос порта',
        publishedOn: '2026-02-05',
        roles: ['byline', 'date'],
      },
    ],
    [
      'a name with the paper',
      TITLE,
      ['Лия Ветрова, Голос порта', '12.03.2026'],
      {
        authors: ['Лия Ветрова'],
        outlet: 'Голос порта',
        publishedOn: '2026-03-12',
        roles: ['byline', 'date'],
      },
    ],
    [
      'a paper under an English byline',
      'Harbour Talks Leave the Crane',
      ['By Bo Lund', 'Quay Courier', '12 March 2026'],
      {
        authors: ['Bo Lund'],
        outlet: 'Quay Courier',
        publishedOn: '2026-03-12',
        roles: ['byline', 'byline', 'date'],
      },
    ],
    [
      'a paper under a name alone',
      'Harbour Talks Leave the Crane',
      ['Bo Lund', 'Quay Courier', '12 March 2026'],
      {
        authors: ['Bo Lund'],
        outlet: 'Quay Courier',
        publishedOn: '2026-03-12',
        roles: ['byline', 'byline', 'date'],
      },
    ],
    [
      'no paper in a second author',
      'Harbour Talks Leave the Crane',
      ['By Bo Lund', 'Mia Ek', '12 March 2026'],
      { authors: ['Bo Lund'], outlet: undefined, publishedOn: '2026-03-12' },
    ],
    [
      'no paper in a subtitle',
      TITLE,
      ['Владельцы крана недовольны', '12 марта 2026'],
      { authors: [], outlet: undefined, publishedOn: '2026-03-12', roles: ['body', 'date'] },
    ],
    [
      'no author in a sentence about a paper',
      TITLE,
      ['Об этом пишет Северный вестник', '12 марта 2026'],
      { authors: [], outlet: undefined, roles: ['body', 'date'] },
    ],
  ])('finds %s', (_case, title, lines, found) => {
    expect(readBelow(title, lines, '\n')).toMatchObject(found);
    expect(readBelow(title, lines, '\n\n')).toMatchObject(found);
  });
});
