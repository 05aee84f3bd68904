import type { SentenceReading } from '../reading.ts';
import type { NameMention } from './find-names.ts';
import type { NameGroup } from './group-names.ts';

interface Votes {
  he: number;
  she: number;
}

/** One side needs this many times the votes of the other. */
const MAJORITY = 2;

/**
 * Guesses from an article whether somebody is “he” or “she”: by the pronouns behind the name in sentences that name nobody else,
 * and by those that the next sentence begins with.
 */
export function guessPronouns(
  sentences: readonly SentenceReading[],
  {
    names,
    groups,
  }: {
    readonly names: ReadonlyMap<SentenceReading, readonly NameMention[]>;
    readonly groups: readonly NameGroup[];
  },
): ReadonlyMap<NameGroup, 'he' | 'she'> {
  const groupOf = new Map(groups.flatMap((group) => group.mentions.map((one) => [one, group])));
  const votes = new Map<NameGroup, Votes>();
  sentences.forEach((sentence, at) => {
    const [first, ...others] = names.get(sentence) ?? [];
    const group = first && groupOf.get(first);
    if (!first || !group || others.some((other) => groupOf.get(other) !== group)) return;
    const behind = sentence.parsed.tokens.filter(
      ({ start, quotation }) => quotation < 0 && start > first.end,
    );
    const next = sentences[at + 1]?.parsed.tokens.slice(0, 1) ?? [];
    const counted = votes.get(group) ?? { he: 0, she: 0 };
    for (const { lower } of [...behind, ...next]) {
      if (/^(?:he|his|him|himself)$/u.test(lower)) counted.he += 1;
      if (/^(?:she|her|hers|herself)$/u.test(lower)) counted.she += 1;
    }
    votes.set(group, counted);
  });
  return new Map(
    Array.from(votes).flatMap(([group, { he, she }]): [NameGroup, 'he' | 'she'][] => {
      if (he > 0 && he >= she * MAJORITY) return [[group, 'he']];
      return she > 0 && she >= he * MAJORITY ? [[group, 'she']] : [];
    }),
  );
}
