import { describe, expect, it } from 'vitest';
import { createChance, DAMAGES, damageFeed, FORMATS, HEADLINES } from './damage.contract.ts';
import { parseFeed } from './parse-feed.ts';

const FEEDS = 280;
const SENTENCE = /^[\p{Lu}\d].*[.”]$|^This is /u;
const MOST_MS = 1_300;

/** Damage by damage, format by format, again and again with other chances. */
const CASES = Array.from({ length: FEEDS }, (_, seed) => {
  const damage = DAMAGES[seed % DAMAGES.length] ?? DAMAGES[0];
  const formats = damage?.only ?? FORMATS;
  const format = formats[Math.floor(seed / DAMAGES.length) % formats.length] ?? 'rss';
  return [`${damage?.name} (${format}, ${seed})`, { damage, format, seed }] as const;
});

describe('parseFeed on 280 damaged feeds', () => {
  it.each(CASES)('reads or names one with %s', (_name, { damage, format, seed }) => {
    if (!damage) throw new Error('There is a damage for each case.');
    const { bytes, place } = damageFeed(damage, format, createChance(seed));
    const before = process.cpuUsage();
    const reading = parseFeed(bytes);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(MOST_MS);
    if ('problem' in reading) {
      expect(damage.outcome).toBe('named');
      expect(reading.problem).toMatch(SENTENCE);
      return;
    }
    const { items, warnings } = reading.feed;
    const headlines = items.map(({ headline }) => headline);
    const others = HEADLINES.filter((_, at) => at !== place);
    if (damage.outcome === 'all') expect(headlines).toEqual(HEADLINES);
    else if (damage.outcome === 'others') expect(headlines).toEqual(expect.arrayContaining(others));
    else if (JSON.stringify(headlines) !== JSON.stringify(HEADLINES)) {
      expect(warnings).not.toEqual([]);
    }
    // Nothing is ever missing in silence.
    if (items.length < HEADLINES.length) expect(warnings).not.toEqual([]);
    for (const warning of warnings) expect(warning).toMatch(SENTENCE);
  });
});
