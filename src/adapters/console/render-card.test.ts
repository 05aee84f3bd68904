import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { Card } from '../../card/card.ts';
import { sampleAnswer, sampleQuotation } from '../../testing/sample-cards.ts';
import { makeHarmless, renderTerminal } from './render-card.ts';

function answer(words: string): Card {
  return { ...sampleAnswer, blocks: [{ ...sampleQuotation, text: words }] };
}

describe('makeHarmless', () => {
  it('leaves the ends of lines as a table has them, and no other carriage return', () => {
    expect(makeHarmless('speaker,words\r\nAda,"to\rday"\r\n')).toBe(
      'speaker,words\r\nAda,"to�day"\r\n',
    );
  });
});

describe('renderTerminal', () => {
  it('shows the quotation, who said it in which voice, where it stands and its link', () => {
    const shown = renderTerminal(sampleAnswer);
    expect(shown).toContain('Ports along the river will reopen in spring');
    expect(shown).toContain('— Ada Park (quoted), “Ports to reopen”, River Post, 2026-03-02');
    expect(shown).toContain('https://river.example/ports');
    expect(shown).toContain('unknown outlet, n.d. (abstract)');
  });

  it('tells what can be typed to go on, and not what stands beside each quotation', () => {
    const turn = { label: 'Next page', command: 'claims', effect: 'replace' } as const;
    const actions = [
      { ...turn, options: { about: 'blue timber', page: '2' } },
      { ...turn, label: 'Share here', effect: 'share', options: {} },
      { ...turn, label: 'Context 1', command: 'context', options: { claim: 'a#1' } },
    ] as const;
    const shown = renderTerminal({ ...sampleAnswer, actions }, commands);
    expect(shown.split('\n').slice(-2)).toEqual([
      'To go on, type',
      '  /claims blue timber page:2    (Next page)',
    ]);
  });

  it('lets no text command the terminal', () => {
    expect(renderTerminal(answer('red \u001B[31m bell \u0007 \u009B2J turned \u202E'))).toContain(
      'red �[31m bell � �2J turned �',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const shown = renderTerminal(answer(words));
        expect(shown).not.toMatch(/(?!\r\n|[\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });
});
