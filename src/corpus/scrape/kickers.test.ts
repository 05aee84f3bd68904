import { describe, expect, it } from 'vitest';
import { isKicker } from './kickers.ts';
import { readText } from './read-text.ts';

const GERMAN =
  'Zwei Städte, die eine Brücke und sonst wenig teilen, einigten sich am Dienstag darauf, sie gemeinsam zu reparieren.';
const ENGLISH = 'Two towns that share a bridge and little else agreed on Tuesday to repair it.';
const HEAD = 'Zwei Städte reparieren ihre Brücke';

describe('isKicker', () => {
  it.each([
    ['Streit um den Hafen', HEAD, GERMAN],
    ['Nahost-Konflikt', HEAD, GERMAN],
    ['Hafenpolitik', HEAD, GERMAN],
    ['Nach dem Gipfel', HEAD, GERMAN],
    ['Interview mit Petra Lind:', '„Eine Brücke hat immer zwei Enden“', GERMAN],
    ['BRIDGES', 'Two towns repair what they share', ENGLISH],
  ])('knows “%s”', (line, below, article) => {
    expect(isKicker(line, below, article)).toBe(true);
  });

  it.each([
    [
      'a headline with its subtitle',
      'Der lange Weg',
      'Wie zwei Städte ihre Brücke reparieren',
      GERMAN,
    ],
    ['a headline that is longer', 'Zwei Städte streiten um den Hafen', 'Wer zahlt?', GERMAN],
    ['a line in English', 'Quarrel in the Harbour', 'Two towns repair what they share', ENGLISH],
    [
      'a headline in capitals',
      'TWO TOWNS REPAIR THEIR BRIDGE',
      'Ferrymen ask who will pay for it',
      ENGLISH,
    ],
    ['a headline above the text', 'Streit um den Hafen', GERMAN, GERMAN],
  ])('leaves %s', (_case, line, below, article) => {
    expect(isKicker(line, below, article)).toBe(false);
  });
});

describe('readText', () => {
  it('takes the line below a kicker for the headline', () => {
    const lines = ['Streit um den Hafen', HEAD, 'Von Mira Solberg', GERMAN, GERMAN];
    expect(readText(Buffer.from(lines.join('\n\n')))).toMatchObject({
      article: {
        headline: HEAD,
        authors: ['Mira Solberg'],
        passages: [{ role: 'section' }, { role: 'title' }, { role: 'byline' }, {}, {}],
      },
    });
  });
});
