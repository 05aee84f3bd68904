import { describe, expect, it } from 'vitest';
import type { Finding } from '../../domain/claims-answer.ts';
import { linkClaims } from './link-claims.ts';
import { sampleFindings, sampleGazetteer } from './sample-findings.contract.ts';

function link(...findings: readonly (readonly Finding[])[]): readonly string[] {
  return linkClaims(findings.flat(), sampleGazetteer).map(
    ({ kind, reason }) => `${kind}: ${reason}`,
  );
}

const OPPOSITE = 'contradicts: same pair, opposite direction';
const SAME = 'supports: same pair, same direction';
const DENIED = 'contradicts: one affirms, the other denies the same statement';
const FIGURE = 'contradicts: same event, different figure';
const AGAIN = 'restates: the same statement in nearly the same words';

describe('linkClaims', () => {
  it.each([
    [
      'an effect',
      'China has benefited from the Russian move into Kazakhstan.',
      'In Kazakhstan, the Russian move hurts China.',
      OPPOSITE,
    ],
    [
      'a denied effect',
      'China has benefited from the Russian move in Kazakhstan.',
      'In Kazakhstan, China has not benefited from Russia.',
      OPPOSITE,
    ],
    [
      'a stance, either way round',
      'In Kazakhstan, China is an ally of Russia.',
      'In Kazakhstan, Russia is a rival of China.',
      OPPOSITE,
    ],
    [
      'the same effect',
      'China has benefited from the Russian move in Kazakhstan.',
      'In Kazakhstan, Russian troops strengthened China.',
      SAME,
    ],
    [
      'a plain denial',
      'The old bridge near Astana was closed to heavy lorries.',
      'The old bridge near Astana was not closed to heavy lorries.',
      DENIED,
    ],
    [
      'a denied prediction',
      'Mira Oland said the new pipeline would lower gas prices near Astana.',
      'The new pipeline will not lower gas prices near Astana.',
      DENIED,
    ],
    [
      'a denial by its cue',
      'Kazakh police opened fire on a crowd in Almaty.',
      'Mira Oland denied that Kazakh police opened fire on a crowd in Almaty.',
      DENIED,
    ],
    [
      'a figure',
      'Over 160 people were killed in the Almaty riots.',
      'Some 90 civilians were killed in the Almaty riots.',
      FIGURE,
    ],
    [
      'the same words',
      'The port of Aktau reopened to grain ships after the storm.',
      'After the storm, the port of Aktau reopened to grain ships.',
      AGAIN,
    ],
  ])('finds %s', (_case, first, second, expected) => {
    expect(link(sampleFindings(first), sampleFindings(second))).toEqual([expected]);
  });

  it.each([
    [
      'what could be',
      'China could benefit from the Russian move in Kazakhstan.',
      'In Kazakhstan, the Russian move hurts China.',
    ],
    [
      'what would be under a condition',
      'If it stays, Russia helps Kazakhstan and hurts China.',
      'In Kazakhstan, China has benefited from the Russian move.',
    ],
    [
      'the other way round',
      'In Kazakhstan, China has benefited from Russia.',
      'In Kazakhstan, Russia suffers from China.',
    ],
    ['another subject', 'China has benefited from Russia.', 'China suffers from Russia.'],
    [
      'deeds that may both be',
      'In Kazakhstan, Russia praised China.',
      'In Kazakhstan, Russia criticized China.',
    ],
    [
      'other years',
      'In Kazakhstan, China was an ally of Russia in 1950.',
      'In Kazakhstan, China was a rival of Russia in 1969.',
    ],
    [
      'bounds that both may be',
      'Over 160 people were killed in the Almaty riots.',
      'Some 225 civilians were killed in the Almaty riots.',
    ],
    [
      'figures of other things',
      'In Almaty the riots hurt 160 people and many shops.',
      'In Almaty the riots hurt 90 shops and many people.',
    ],
    [
      'a hedged denial',
      'The old bridge near Astana was closed to heavy lorries.',
      'The old bridge near Astana was possibly not closed to heavy lorries.',
    ],
    [
      'years',
      'In 2014 ships left the port of Aktau for good.',
      'In 2019 ships left the port of Aktau for good.',
    ],
    [
      'a question',
      'Mira Oland asked whether the old bridge near Astana was not closed to heavy lorries.',
      'The old bridge near Astana was closed to heavy lorries.',
    ],
  ])('finds no contradiction in %s', (_case, first, second) => {
    const links = link(sampleFindings(first), sampleFindings(second));
    expect(links.filter((each) => each.startsWith('contradicts'))).toEqual([]);
  });

  it('links nothing inside an article', () => {
    const text =
      'In Kazakhstan, China is an ally of Russia. In Kazakhstan, China is a rival of Russia.';
    expect(link(sampleFindings(text))).toEqual([]);
  });

  it('takes another word of the same speaker on a later day for a revision, from the later to the earlier', () => {
    const early = sampleFindings(
      'Mira Oland said that the old bridge near Astana was closed to heavy lorries.',
      { publishedOn: '2026-03-01' },
    );
    const late = sampleFindings(
      'Mira Oland said that the old bridge near Astana was not closed to heavy lorries.',
      { publishedOn: '2026-03-04' },
    );
    const [found] = linkClaims([...early, ...late], sampleGazetteer);
    expect(found).toMatchObject({
      kind: 'revises',
      from: late[0]?.claim.id,
      to: early[0]?.claim.id,
    });
  });

  it('leaves figures of another month alone', () => {
    const early = sampleFindings('Some 160 people were killed in the Almaty riots.', {
      publishedOn: '2026-01-10',
    });
    const late = sampleFindings('Some 225 people were killed in the Almaty riots.', {
      publishedOn: '2026-03-10',
    });
    expect(link(early, late)).toEqual([]);
  });

  it('compares few of the half million pairs of a thousand claims', () => {
    const [one] = sampleFindings('In Kazakhstan, China is an ally of Russia.');
    const many = Array.from({ length: 1_000 }, (_each, at) =>
      one
        ? [{ claim: { ...one.claim, id: `${at}` }, article: { ...one.article, id: `${at}` } }]
        : [],
    );
    const links = linkClaims(many.flat(), sampleGazetteer);
    expect(links.length).toBeGreaterThan(0);
    expect(links.length).toBeLessThan(20_000);
  });
});
