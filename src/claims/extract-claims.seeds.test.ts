import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../testing/shared.ts';
import { createClaimsEngine } from './extract-claims.ts';
import { createGazetteer } from './gazetteer/gazetteer.ts';
import { readSeed, type SeedReading } from './read-seed.contract.ts';

const engine = createClaimsEngine({ gazetteer: createGazetteer([]) });

/** What is found of one speaker, as “voice, cue: the content's first words”. */
function listBy(name: string, { text, claims }: SeedReading): readonly string[] {
  return claims
    .filter(({ speaker }) => speaker?.name === name)
    .map(({ voice, cue, content }) => {
      const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ');
      const opening = text.slice(content[0]?.start).split(/\s+/u).slice(0, 3).join(' ');
      return `${voice}, ${words}: ${opening}`;
    });
}

describe.skipIf(!sharedFolder)('the claims engine, on the shared articles,', () => {
  it('finds each statement of Kate Mallinson', () => {
    expect(listBy('Kate Mallinson', readSeed('004', engine))).toEqual([
      'reported, reportedly said: that Russian rhetoric',
      'reported, contends: that the frayed',
      'reported, said: China values its',
      'reported, according to: China is set',
      'reported, said: the risk of',
      'reported, characterizing: Russia as a',
      'reported, said: Russia is unlikely',
      'reported, arguing: that Central Asia-related',
    ]);
  });

  it.each([
    [
      '000',
      'Mark Green',
      ['reported, is among those who see: the uprising in', 'quoted, said: “I don’t see'],
    ],
    ['000', 'Brandon Weichert', ['quoted, writes:: “The Russian movement']],
    [
      '001',
      'Sergey Lavrov',
      [
        'reported, announced: successful ongoing preparations',
        'quoted, According to: the meeting is',
        'quoted, stated: “Last year a',
      ],
    ],
    [
      '001',
      'Anatoly Antonov',
      [
        'reported, responded by labeling: U.S. accusations as',
        'reported, retorted: that Russia “will',
      ],
    ],
    ['001', 'Joe Biden', ['reported, recently threatened: to impose crippling']],
    [
      '001',
      'Jens Stoltenberg',
      [
        'reported, responded by upholding: the organization’s “open',
        'reported, additionally noted: that there had',
        'reported, cited: Russia’s noncompliance of',
      ],
    ],
    [
      '003',
      'Putin',
      [
        'reported, criticized: the Ukrainian government',
        'reported, mentioned: the historical context',
      ],
    ],
    ['003', 'Xi Jinping', ['reported, called for: negotiation and a']],
    ['004', 'Alexey Overchuck', ['reported, said: that Moscow and']],
  ])('finds in %s what %s says', (prefix, name, claims) => {
    expect(listBy(name, readSeed(prefix, engine))).toEqual(claims);
  });

  it('keeps a quotation of two parts as one span of the text', () => {
    const article = readSeed('000', engine);
    const green = article.claims.find(
      ({ speaker, voice }) => speaker?.name === 'Mark Green' && voice === 'quoted',
    );
    expect(green?.content).toHaveLength(2);
    const shown = article.text.slice(green?.quotation.start, green?.quotation.end);
    expect(shown).toMatch(/^“I don’t see Russia .* wage a major conflict in Ukraine\.”$/u);
  });

  it('takes hearsay for nobody’s word', () => {
    const { text, claims } = readSeed('004', engine);
    const hearsay = claims.filter(({ voice, speaker }) => voice === 'reported' && !speaker);
    expect(hearsay.map(({ cue }) => text.slice(cue[0]?.start, cue[0]?.end))).toEqual([
      'reportedly',
      'reportedly',
    ]);
  });
});
