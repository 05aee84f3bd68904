import type { Draft } from './draft.ts';

const LONGEST_LINE = 120;
const LONGEST_NOTE = 200;
const LONGEST_ADVERT = 700;
/** More paragraphs than these are no advertisement. */
const MOST_PARAGRAPHS = 3;

/** “Together with Rope & Sons”: a line of its own, without an end, whose names begin with capitals. */
const LINE =
  /^(?:(?:together|in (?:partnership|association|collaboration)) with|(?:presented|sponsored|supported|powered|brought to you|made possible) by|an? (?:message|word) from|при поддержке|партн[её]р (?:выпуска|рассылки|материала):|спонсор (?:выпуска|рассылки):)\s(?<names>.{2,80})$/iu;
/** “This newsletter is sponsored by …”, anywhere. */
const NOTE =
  /^(?:this|today[’']s|our) (?:newsletter|issue|edition|episode|post|story|article|e-?mail|series|podcast|report) (?:is|was|has been) (?:sponsored|presented|supported|powered|funded|brought to you|made possible)(?: in part)? by\b/iu;
/** What follows it is said by the one who pays. */
const MESSAGE = /^an? (?:message|word) from\b/iu;
const NAME = /^(?:[\p{Lu}\d«“"]|(?:&|and|of|the|for|our|и)$)/u;
const FULL_STOP = /[.!?…,;]$/u;

/** Labels who pays for a newsletter, and the advertisement below such a line: the paragraphs that name who speaks. */
export function labelSponsors(drafts: readonly Draft[]): readonly Draft[] {
  let left = 0;
  let names: readonly string[] = [];
  return drafts.map((draft): Draft => {
    const { role, words } = draft;
    if (role !== 'body') return draft;
    const line = readSponsors(words);
    if (line) {
      left = MESSAGE.test(words) ? MOST_PARAGRAPHS : 0;
      names = line;
      return { ...draft, role: 'footer' };
    }
    const isAdvert = left > 0 && words.length < LONGEST_ADVERT && speaksOf(words, names);
    left = isAdvert ? left - 1 : 0;
    return isAdvert ? { ...draft, role: 'footer' } : draft;
  });
}

/** Gives the names of those who pay, in small letters; undefined where the line tells of nobody. */
function readSponsors(words: string): readonly string[] | undefined {
  if (words.length < LONGEST_NOTE && NOTE.test(words)) return [];
  if (words.length > LONGEST_LINE || FULL_STOP.test(words)) return undefined;
  const named = LINE.exec(words)?.groups?.['names'];
  const all = named?.split(' ') ?? [];
  if (!named || !all.every((word) => NAME.test(word))) return undefined;
  return [named.toLowerCase()];
}

function speaksOf(words: string, names: readonly string[]): boolean {
  const text = words.toLowerCase();
  return names.some((name) => text.includes(name));
}
