import { describesAuthor, readBiography } from './biographies.ts';
import { readByline } from './bylines.ts';
import { tellsWhoseViews } from './disclaimers.ts';
import type { Draft } from './draft.ts';
import { measureTails } from './tails.ts';

const HEAD = /^about the authors?:?$/iu;
/** More than these at the end are no authors but a list of people; it also bounds the work. */
const MOST_STRANGERS = 8;

/** Labels what the page says about its authors: those of the byline, and who is only described at the end. */
export function labelBios(drafts: readonly Draft[]): readonly Draft[] {
  const authors = drafts.flatMap(({ role, words }) =>
    role === 'byline' ? (readByline(words) ?? []) : [],
  );
  const strangers = findStrangers(drafts);
  return drafts.map((draft, index) => {
    const isBio =
      strangers.has(index) ||
      HEAD.test(draft.words) ||
      HEAD.test(drafts[index - 1]?.words ?? '') ||
      authors.includes(readBiography(draft.words) ?? '');
    return draft.role === 'body' && isBio ? { ...draft, role: 'bio' } : draft;
  });
}

/** Where the end of the page describes “the author”, or a person whom the article does not speak of. */
function findStrangers(drafts: readonly Draft[]): ReadonlySet<number> {
  const tails = measureTails(drafts);
  const found = drafts.flatMap(({ role, words }, index) => {
    if (role !== 'body' || !tails[index]) return [];
    const name = describesAuthor(words) ? '' : readBiography(words);
    return name === undefined ? [] : [{ index, words, name }];
  });
  return new Set(
    found
      .slice(-MOST_STRANGERS)
      .filter(({ index, words, name }) => {
        if (name === '' || tellsWhoseViews(words)) return true;
        const surname = name.split(' ').at(-1) ?? name;
        return !drafts.slice(0, index).some((before) => before.words.includes(surname));
      })
      .map(({ index }) => index),
  );
}
