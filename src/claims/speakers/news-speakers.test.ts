import { describe, expect, it } from 'vitest';
import { readSpan } from '../../domain/article.ts';
import { createClaimsEngine } from '../extract-claims.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';

const engine = createClaimsEngine({ gazetteer: createGazetteer([]) });

/** Name and role of the last speaker. */
function read(text: string): readonly (string | undefined)[] {
  const passages = [{ start: 0, end: text.length, role: 'body' as const }];
  const { claims } = engine.extract({ id: 'a1', text, passages, language: 'en' });
  const speaker = claims.flatMap((claim) => claim.speaker ?? []).at(-1);
  return [speaker?.name, speaker?.role && readSpan(text, speaker.role)];
}

describe('a speaker in the news', () => {
  it.each([
    ['The embassy dismissed the case. “We reject it,” it said.', 'The embassy', undefined],
    ['In Tulsa, the ministry denied a report on ships. “No,” it said.', 'the ministry', undefined],
    ['It denied the prosecution’s claim that it rained.', 'the prosecution', undefined],
    [
      'The cut surprised analysts, most of whom had expected prices to fall.',
      'analysts',
      undefined,
    ],
    ['On Friday Moon Jae-in said it was over.', 'Moon Jae-in', undefined],
    ['The aid coordinator, Ada Park, said it was over.', 'Ada Park', 'The aid coordinator'],
    [
      'A battalion commander reached by phone was blunt. “No,” he said.',
      'A battalion commander',
      undefined,
    ],
    [
      'KYIV, Nov 18 – Talks ended. It rained, the General Staff said. “No,” it said.',
      'General Staff',
      undefined,
    ],
    ['Health Secretary Carl B. Moss Jr told them it was over.', 'Carl B. Moss', 'Health Secretary'],
    ['“No,” one of their leaders, Gilmar, said.', 'Gilmar', 'one of their leaders'],
    [
      'Harbour ministry spokeswoman Ada Park left. The ministry said it was over.',
      'The ministry',
      undefined,
    ],
    [
      'The harbour ministry denied it. Later the ministry said it was over.',
      'The harbour ministry',
      undefined,
    ],
    [
      'The harbour minister, Ada Park, left. The minister said it was over.',
      'Ada Park',
      'The harbour minister',
    ],
  ])('in “%s” is %s', (text, name, role) => {
    expect(read(text)).toEqual([name, role]);
  });
});
