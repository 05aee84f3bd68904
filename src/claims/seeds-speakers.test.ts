import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../config/read-config.ts';
import { sharedFolder } from '../testing/shared.ts';
import { createClaimsEngine } from './extract-claims.ts';
import { createGazetteer } from './gazetteer/gazetteer.ts';
import { readSeed, type SeedReading } from './read-seed.contract.ts';

const { actors } = readConfig(fileURLToPath(new URL('../../config', import.meta.url)));
const engine = createClaimsEngine({ gazetteer: createGazetteer(actors) });

const OPENING = 12;

/** Short, so that no sentence of an article stands here: a hash of how each quotation of a speaker begins. */
function listHashes(name: string, { text, claims }: SeedReading): readonly string[] {
  return claims
    .filter(({ speaker }) => speaker?.name === name)
    .map(({ quotation: { start } }) =>
      createHash('sha256')
        .update(text.slice(start, start + OPENING))
        .digest('hex')
        .slice(0, 6),
    );
}

describe.skipIf(!sharedFolder)('of the people in the shared articles, the claims engine', () => {
  it.each<[string, readonly string[]]>([
    ['000', ['Mark Green', 'Brandon Weichert']],
    [
      '001',
      [
        'Sergey Lavrov',
        'Jens Stoltenberg',
        'Joe Biden',
        'Anatoly Antonov',
        'Vladimir Putin',
        'Xi Jinping',
      ],
    ],
    ['003', ['Vladimir Putin', 'Xi Jinping']],
    ['004', ['Kate Mallinson', 'Alexey Overchuck']],
  ])('calls those who speak in %s by their full names: %j', (prefix, names) => {
    const { claims } = readSeed(prefix, engine);
    const people = claims.flatMap(({ speaker }) => {
      const isPerson = actors.some(
        ({ kind, id }) => kind === 'person' && id === speaker?.actorIds[0],
      );
      return speaker && isPerson ? [speaker.name] : [];
    });
    expect([...new Set(people)]).toEqual(names);
  });

  it.each<[string, string, readonly string[]]>([
    ['000', 'Mark Green', ['f970ce', '0e7410']],
    ['000', 'Brandon Weichert', ['26e51e']],
    ['001', 'Sergey Lavrov', ['f24779', 'cea3f9', '2db96c']],
    ['001', 'Jens Stoltenberg', ['dde200', '6dffdf', 'd18c7d']],
    ['001', 'Joe Biden', ['1dec8d']],
    ['001', 'Anatoly Antonov', ['eb314c', 'eb314c']],
    ['001', 'Vladimir Putin', ['d742e2']],
    ['001', 'Xi Jinping', ['dfda04', 'dfda04']],
    ['003', 'Vladimir Putin', ['ac052c', '47805a']],
    ['003', 'Xi Jinping', ['392844']],
    [
      '004',
      'Kate Mallinson',
      ['5f558f', 'f545e0', '29026e', '80da45', 'c41532', '6b1546', '9f9c34', 'd68691'],
    ],
    ['004', 'Alexey Overchuck', ['9eaa46']],
  ])('finds in %s each statement of %s', (prefix, name, hashes) => {
    expect(listHashes(name, readSeed(prefix, engine))).toEqual(hashes);
  });

  it.each([
    ['001', 'Sergey Lavrov', 3, ['sergey-lavrov', 'russia']],
    ['001', 'Jens Stoltenberg', 3, ['jens-stoltenberg', 'nato']],
    ['001', 'Anatoly Antonov', 5, ['anatoly-antonov', 'russia']],
    ['000', 'Mark Green', 2, ['mark-green']],
    ['000', 'Brandon Weichert', 7, ['brandon-weichert']],
    ['004', 'Kate Mallinson', 11, ['kate-mallinson']],
  ])('knows in %s the role of %s, in %i words, and whom they speak for', (prefix, name, words, ids) => {
    const { text, claims } = readSeed(prefix, engine);
    const speaker = claims.find((claim) => claim.speaker?.name === name)?.speaker;
    expect(speaker?.actorIds).toEqual(ids);
    expect(text.slice(speaker?.role?.start, speaker?.role?.end).split(/\s+/u)).toHaveLength(words);
  });
});
