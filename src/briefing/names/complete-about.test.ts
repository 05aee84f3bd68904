import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { Actor } from '../../domain/actor.ts';
import { completeAbout } from './complete-about.ts';

const country = (name: string): Actor => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind: 'country',
  aliases: [],
  standsFor: [],
  offices: [],
});
const gazetteer = createGazetteer(
  ['China', 'Kazakhstan', 'South Korea', 'Niger', 'Nigeria'].map(country),
);

describe('completeAbout', () => {
  it.each<[string, string]>([
    ['kaz', 'Kazakhstan'],
    ['china kaz', 'china Kazakhstan'],
    ['south k', 'South Korea'],
    ['china south k', 'china South Korea'],
    ['ports of kaz', 'ports of Kazakhstan'],
    ['nigeri', 'Nigeria'],
    ['kazahstan', 'Kazakhstan'],
  ])('completes %j first to %j', (typed, value) => {
    expect(completeAbout(typed, gazetteer, 5)[0]).toBe(value);
  });

  it('lets a whole name grow', () => {
    expect(completeAbout('niger', gazetteer, 5)).toEqual(['Niger', 'Nigeria']);
  });

  it('offers nothing where nothing fits', () => {
    expect(completeAbout('xyzzy plugh', gazetteer, 5)).toEqual([]);
  });
});
