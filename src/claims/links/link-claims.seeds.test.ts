import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../config/read-config.ts';
import { readText } from '../../corpus/scrape/read-text.ts';
import { readSpan } from '../../domain/article.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import { sharedFolder } from '../../testing/shared.ts';
import { createClaimsEngine } from '../extract-claims.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { linkClaims } from './link-claims.ts';

const gazetteer = createGazetteer(readConfig('config').actors);
const engine = createClaimsEngine({ gazetteer });

function readSeeds(): readonly Finding[] {
  const folder = `${sharedFolder}seeds/`;
  return readdirSync(folder).flatMap((name) => {
    const reading = readText(readFileSync(`${folder}${name}`));
    if ('problem' in reading) return [];
    const { article } = reading;
    return engine.extract(article).claims.map((claim) => ({ claim, article }));
  });
}

describe.skipIf(!sharedFolder)('the links between the shared articles', () => {
  const findings = sharedFolder ? readSeeds() : [];
  const links = sharedFolder ? linkClaims(findings, gazetteer) : [];

  /** The signature of an article, or who speaks in it, and the first words. */
  function show(id: string): string {
    const found = findings.find(({ claim }) => claim.id === id);
    if (!found) return '';
    const { claim, article } = found;
    const name = claim.speaker?.name ?? article.authors[0] ?? 'unsigned';
    return `${name}: ${readSpan(article.text, claim.quotation).split(/\s+/u).slice(0, 4).join(' ')}`;
  }

  it.each([
    ['the unsigned author', 'unsigned: Surprisingly, it is China.'],
    ['Brandon Weichert', 'Brandon Weichert: “The Russian movement in'],
  ])('hold that China benefits against %s', (_case, other) => {
    const opposed = links
      .filter(
        ({ kind, reason }) => kind === 'contradicts' && reason === 'same pair, opposite direction',
      )
      .map(({ from, to }) => [show(from), show(to)].sort());
    expect(opposed).toContainEqual(['Dominick Sansone: China benefits from these', other].sort());
  });

  it('are few, and none joins what is unsure', () => {
    expect(links.length).toBeLessThan(20);
    const opposed = links
      .filter(({ kind }) => kind === 'contradicts')
      .flatMap(({ from, to }) => [from, to]);
    for (const id of opposed) {
      const claim = findings.find((each) => each.claim.id === id)?.claim;
      expect(claim?.form).toBe('statement');
      expect(claim?.relations.some(({ hedged }) => !hedged)).toBe(true);
    }
  });
});
