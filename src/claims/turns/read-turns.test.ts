import { describe, expect, it } from 'vitest';
import { readSpan } from '../../domain/article.ts';
import { createClaimsEngine } from '../extract-claims.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';

const engine = createClaimsEngine({ gazetteer: createGazetteer([]) });

/** The claims of an article as “speaker (voice): words”; the first paragraph is its title. */
function read(paragraphs: readonly string[]): readonly string[] {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const passages = paragraphs.map((paragraph, at) => {
    const passage = {
      start,
      end: start + paragraph.length,
      role: at === 0 ? 'title' : 'body',
    } as const;
    start = passage.end + 2;
    return passage;
  });
  const article = { id: 'a1', text, passages, publishedOn: '2026-03-04', language: 'en' };
  return engine
    .extract(article)
    .claims.map(
      ({ speaker, voice, content }) =>
        `${speaker?.name ?? '-'} (${voice}): ${content.map((span) => readSpan(text, span)).join(' / ')}`,
    );
}

describe('readTurns', () => {
  it('gives a turn to its speaker where it opens with a greeting or a “No.”', () => {
    expect(
      read([
        'A briefing at the mill',
        'MODERATOR: Good afternoon, everyone. We have thirty minutes.',
        'MS. PARK: Thank you. The dam leaks.',
        'QUESTION: Is that new?',
        'MS. PARK: No.',
        'QUESTION: When did it leak?',
        'MS. PARK: Well. It leaked in May.',
        'QUESTION: And the mill? The millers say that it stands still.',
        'MR. ODELL: Yes. The mill stands still.',
      ]),
    ).toEqual([
      'MODERATOR (reported): We have thirty minutes.',
      'PARK (reported): The dam leaks.',
      'PARK (reported): It leaked in May.',
      'QUESTION (reported): The millers say that it stands still.',
      'The millers (reported): that it stands still',
      'ODELL (reported): The mill stands still.',
    ]);
  });

  it('goes on with a turn up to the next one, and leaves what stands behind the last to the author', () => {
    expect(
      read([
        'A briefing at the mill',
        'QUESTION: Does it leak?',
        'MS. PARK: It leaks a little.',
        'We mend it in spring.',
        'QUESTION: Who pays?',
        'MS. PARK: The town pays for it.',
        'The dam was built in 1911.',
      ]),
    ).toEqual([
      'PARK (reported): It leaks a little.',
      'PARK (reported): We mend it in spring.',
      'PARK (reported): The town pays for it.',
      '- (asserted): The dam was built in 1911.',
    ]);
  });

  it.each([
    ['whom the headline names', 'An interview with Ada Park', [], 'Ada Park'],
    ['whom the lead names', 'The dam leaks', ['We spoke to Ada Park at the mill.'], 'Ada Park'],
    [
      'who takes the second turn by name',
      'The dam leaks',
      ['The Review: Does it leak?', 'Ada Park: It leaks a little.'],
      'Ada Park',
    ],
    ['nobody where nobody is named', 'The dam leaks', [], '-'],
    [
      'nobody where two are named',
      'An interview with Ada Park',
      ['We sat down with Bo Odell as well.'],
      '-',
    ],
  ])('gives “A:” to %s', (_case, title, lead, name) => {
    const claims = read([
      title,
      ...lead,
      'Q: Who pays?',
      'A: The town pays for it.',
      'Q: The dam is old. Will it hold?',
      'A: It will hold for years.',
    ]);
    expect(claims.slice(-3)).toEqual([
      `${name} (reported): The town pays for it.`,
      '- (asserted): The dam is old.',
      `${name} (reported): It will hold for years.`,
    ]);
  });

  it('takes no list for a conversation', () => {
    expect(
      read([
        'Races of the week',
        'Place: Quay. It rained all day.',
        'Time: Noon. The wind stood still.',
        'Place: Mill. It rained there too.',
        'Time: Three. The wind was back.',
      ]),
    ).toEqual([
      '- (asserted): It rained all day.',
      '- (asserted): The wind stood still.',
      '- (asserted): It rained there too.',
      '- (asserted): The wind was back.',
    ]);
  });
});
