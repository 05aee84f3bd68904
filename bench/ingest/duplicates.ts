import { findNearDuplicate } from '../../src/corpus/duplicates/near-duplicates.ts';
import { composeSignature } from '../../src/corpus/duplicates/signature.ts';

const SHORTEST = 800;

/** What another outlet does to an article it takes over. */
const EDITS: Readonly<Record<string, (text: string, chance: () => number) => string>> = {
  'a byline, a biography and a teaser more': (text) =>
    `By Staff Writer\n${text}\nAda Park is a fellow at a house of study. Related: ${'ropes and cranes are dear this year '.repeat(4)}`,
  'cut off at 60 %': (text) => text.slice(0, text.length * 0.6),
  'every 20th word changed': (text, chance) => changeWords(text, 0.05, chance),
  'every 10th word changed': (text, chance) => changeWords(text, 0.1, chance),
  'a new lead, two paragraphs less': (text) => {
    const paragraphs = text.split('\n').filter((paragraph) => paragraph !== '');
    const kept = paragraphs.slice(1, Math.max(2, paragraphs.length - 2));
    return ['The other paper wrote a lead of its own for this.', ...kept].join('\n');
  },
};

/** Recall of near-duplicates by edit, and how many pairs of different articles are taken for copies. */
export function measureDuplicates(texts: readonly string[]): string {
  const long = texts.filter((text) => text.length > SHORTEST);
  const known = long.map((text, index) => ({
    id: String(index),
    signature: composeSignature(text),
  }));
  const pairs = (long.length * (long.length - 1)) / 2;
  const wrong = known.filter(({ signature }, index) =>
    findNearDuplicate(signature, known.slice(0, index)),
  );
  const lines = Object.entries(EDITS).map(([name, edit]) => {
    const chance = createChance();
    const found = long.filter((text, index) => {
      const copy = composeSignature(edit(text, chance));
      return findNearDuplicate(copy, known)?.id === String(index);
    });
    return `  ${name.padEnd(42)} recall ${(found.length / long.length).toFixed(3)}`;
  });
  return [
    `Near-duplicates: ${wrong.length} of ${long.length} articles taken for a copy of another (${pairs} pairs)`,
    ...lines,
  ].join('\n');
}

function changeWords(text: string, share: number, chance: () => number): string {
  const words = text.split(' ');
  return words
    .map((word) => (chance() < share ? `x${Math.floor(chance() * 1e6)}` : word))
    .join(' ');
}

/** The same numbers in every run (Park and Miller). */
function createChance(): () => number {
  let state = 5;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
