import { describe, expect, it } from 'vitest';
import { createClaimsEngine } from '../../extract-claims.ts';
import { createGazetteer } from '../../gazetteer/gazetteer.ts';

const engine = createClaimsEngine({ gazetteer: createGazetteer([]) });

/** Each denial as “speaker: words”. */
function readDenials(text: string): readonly string[] {
  const passages = [{ start: 0, end: text.length, role: 'body' as const }];
  const { claims } = engine.extract({ id: 'a1', text, passages });
  return claims
    .filter(({ voice }) => voice === 'denied')
    .map(({ speaker, content }) => {
      const words = content.map(({ start, end }) => text.slice(start, end)).join(' / ');
      return `${speaker?.name ?? 'nobody'}: ${words}`;
    });
}

describe('a denial', () => {
  it.each([
    [
      'before what others had said',
      'The mill denied that it had opened the dam, as two engineers had told the Courier.',
      ['The mill: that it had opened the dam'],
    ],
    [
      'around what another had said',
      'The mill denied, as Park had claimed, that it had opened the dam.',
      ['The mill: that it had opened the dam'],
    ],
    [
      'behind an accusation',
      'Park accused Lee of opening the dam, which Lee denies.',
      ['Lee: Lee of opening the dam'],
    ],
    [
      'with a noun for what was said',
      'Park said the mill had opened the dam, an allegation the mill rejected on Monday.',
      ['the mill: the mill had opened the dam'],
    ],
    [
      'of what the author says',
      'The dam leaks badly, a claim that Lee disputes.',
      ['Lee: The dam leaks badly'],
    ],
    [
      'of what somebody was accused of',
      'Lee was accused of opening the dam, a charge Park denied.',
      ['Park: of opening the dam'],
    ],
    [
      'of a thing of its own',
      'The mill sold the dam, a deal Lee denies having signed.',
      ['Lee: having signed'],
    ],
    ['that nobody makes', 'The dam leaks, which nobody denies.', []],
    ['that is not made', 'The dam leaks, which Lee does not deny.', []],
    ['that is neither', 'The mill has neither confirmed nor denied the leak.', []],
  ])('is found %s', (_case, text, denials) => {
    expect(readDenials(text)).toEqual(denials);
  });
});
