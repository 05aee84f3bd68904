import { describesAuthor, describesOneOf, readBiography } from './biographies.ts';
import { readByline, readNames } from './bylines.ts';
import { tellsWhoseViews } from './disclaimers.ts';
import type { Draft } from './draft.ts';
import { isFooter } from './page-furniture.ts';
import { measureTails } from './tails.ts';

const HEAD =
  /^(?:(?:about|meet) the (?:authors?|writers?|contributors?)|(?:об авторе|автор туралы|关于作者|作者简介|über den autor|à propos de l[’']auteur)[:：]?.{0,40})[:：]?$/iu;
/** At the end it heads what a platform says of a writer. */
const WRITTEN_BY = /^written by .{3,60}$/iu;
/** More than these at the end are no authors but a list of people; it also bounds the work. */
const MOST_STRANGERS = 8;

/** Labels what the page says about its authors: those of the byline, and who is only described at the end. */
export function labelBios(
  drafts: readonly Draft[],
  known: readonly string[] = [],
): readonly Draft[] {
  const signed = drafts.flatMap(({ role, words }) =>
    role === 'byline' ? (readByline(words) ?? readNames(words) ?? []) : [],
  );
  const authors = [...known, ...signed];
  const tails = measureTails(drafts);
  const strangers = findStrangers(drafts, tails);
  const isHead = (index: number): boolean => {
    const words = drafts[index]?.words ?? '';
    return HEAD.test(words) || (tails[index] === true && WRITTEN_BY.test(words));
  };
  const isBelowHead = (index: number): boolean =>
    isHead(index - 1) || (isHead(index - 2) && isFooter(drafts[index - 1]?.words ?? ''));
  return drafts.map((draft, index) => {
    const isBio =
      strangers.has(index) ||
      isHead(index) ||
      isBelowHead(index) ||
      describesOneOf(authors, draft.words);
    return draft.role === 'body' && isBio ? { ...draft, role: 'bio' } : draft;
  });
}

/** Where the end of the page describes “the author”, or a person whom the article does not speak of. */
function findStrangers(drafts: readonly Draft[], tails: readonly boolean[]): ReadonlySet<number> {
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
        return !drafts
          .slice(0, index)
          .some((before) => before.role === 'body' && before.words.includes(surname));
      })
      .map(({ index }) => index),
  );
}
