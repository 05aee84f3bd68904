import { isCapitalised } from './gazetteer-case.ts';
import { type LineStyle, readLineStyles } from './gazetteer-lines.ts';
import { foldName, type Token } from './gazetteer-tokens.ts';
import type { Entry, Match } from './gazetteer-trie.ts';
import {
  ACRONYMS_LIKE_WORDS,
  AFTER_AMERICAN_STATE,
  AMERICAN_STATES,
  CALENDAR,
  COMPASS,
  INSTITUTIONS,
  NAMED_AFTER_TOWNS,
  OPENERS,
  SHARED_WITH_PEOPLE,
  TITLES,
  TOWNS_OF_AMERICAN_GEORGIA,
} from './gazetteer-words.ts';

/** A match with what stands around it. */
interface Neighbourhood {
  readonly match: Match;
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly style: LineStyle;
  /** The word beside it, with nothing but a blank between; undefined where there is none. */
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** Whether a neighbour is a capitalised word that is nobody’s name, title or day: a part of another name. */
  readonly strangerBefore: boolean;
  readonly strangerAfter: boolean;
}

/** Leaves out the matches whose neighbours show that another thing is named (“the Washington Post”, “Jordan Smith”). */
export function keepByContext(
  matches: readonly Match[],
  { text, tokens }: { text: string; tokens: readonly Token[] },
): readonly Match[] {
  const styles = readLineStyles(text, tokens);
  const named = new Set<number>();
  for (const { first, last } of matches) for (let at = first; at <= last; at++) named.add(at);

  const isStranger = (at: number): boolean => {
    const token = tokens[at];
    if (!token || named.has(at) || !isCapitalised(text.slice(token.start, token.end))) return false;
    const { key } = token;
    return !OPENERS.has(key) && !TITLES.has(key) && !CALENDAR.has(key) && !key.endsWith('ly');
  };
  return matches.flatMap((match) => {
    const joinedBefore = isBlank(tokens[match.first]?.gap);
    const joinedAfter = isBlank(tokens[match.last + 1]?.gap);
    const around: Neighbourhood = {
      match,
      tokens,
      text,
      style: styles.get(tokens[match.first]?.line ?? 0) ?? 'sentence',
      before: joinedBefore ? tokens[match.first - 1] : undefined,
      after: joinedAfter ? tokens[match.last + 1] : undefined,
      strangerBefore: joinedBefore && isStranger(match.first - 1),
      strangerAfter: joinedAfter && isStranger(match.last + 1),
    };
    const entries = match.entries.filter((entry) => !namesSomethingElse(entry, around));
    return entries.length > 0 ? [{ ...match, entries }] : [];
  });
}

function namesSomethingElse(entry: Entry, around: Neighbourhood): boolean {
  const { kind } = entry.alias;
  if (around.style === 'capitals') return isWordInCapitals(around);
  if (isCompass(around)) return true;
  if (kind === 'demonym' || kind === 'acronym') return false;
  if (kind === 'name') return isPersonOrTown(around) || isAmericanGeorgia(around);
  if (kind === 'surname' && isNamesake(entry, around)) return true;
  return isPartOfAnotherName(around) || isAmericanTown(around);
}

/** “WHO” in a line of capitals is a word. */
function isWordInCapitals({ match, tokens }: Neighbourhood): boolean {
  return match.first === match.last && ACRONYMS_LIKE_WORDS.has(tokens[match.first]?.key ?? '');
}

/** “The West” is a bloc; “the West Bank” and “Western Ukraine” are places. */
function isCompass({ match, tokens, text, style, after }: Neighbourhood): boolean {
  if (style !== 'sentence' || !after || !COMPASS.has(tokens[match.last]?.key ?? '')) return false;
  const next = text.slice(after.start, after.end);
  return isCapitalised(next) && next !== next.toUpperCase();
}

/** Capitals, places and surnames do not stand beside other names: “George Washington”, “Hunter Biden”, “Beijing Olympics”. */
function isPartOfAnotherName(around: Neighbourhood): boolean {
  const { match, tokens, style, strangerBefore, strangerAfter } = around;
  if (match.first !== match.last) return false;
  const following = tokens.slice(match.last + 1, match.last + 3);
  if (strangerAfter && following.some(({ key }) => NAMED_AFTER_TOWNS.has(key))) return true;
  return style === 'sentence' && (strangerBefore || strangerAfter);
}

/** Behind an initial, a surname is that of the actor with this given name: “Donald J. Trump”, not “Mary L. Trump”. */
function isNamesake({ actor }: Entry, { match, tokens, text }: Neighbourhood): boolean {
  const [given, initial, surname] = tokens.slice(Math.max(0, match.first - 2), match.first + 1);
  if (!given || surname?.gap !== '. ' || initial?.gap !== ' ' || initial.key.length > 1)
    return false;
  return (
    isCapitalised(text.slice(given.start, given.end)) && !foldName(actor.name).startsWith(given.key)
  );
}

/** “Moscow, Idaho” is not Moscow. */
function isAmericanTown({ match, tokens }: Neighbourhood): boolean {
  const next = tokens[match.last + 1];
  return next?.gap === ', ' && AMERICAN_STATES.has(next.key);
}

/** “Jordan Smith”, “Jersey City” and “New Guinea” are not the countries. */
function isPersonOrTown(around: Neighbourhood): boolean {
  const { match, tokens, text, style, before, after, strangerBefore, strangerAfter } = around;
  if (match.first !== match.last || style !== 'sentence') return false;
  if (before?.key === 'new' && isCapitalised(text.slice(before.start, before.end))) return true;
  if (!SHARED_WITH_PEOPLE.has(tokens[match.first]?.key ?? '')) return false;
  return strangerBefore || (strangerAfter && !INSTITUTIONS.has(after?.key ?? ''));
}

/** Georgia is a country, but not in “Atlanta, Georgia”, “the state of Georgia” or “Georgia Republicans”. */
function isAmericanGeorgia({ match, tokens, after }: Neighbourhood): boolean {
  const at = match.first;
  if (tokens[at]?.key !== 'georgia') return false;
  if (TOWNS_OF_AMERICAN_GEORGIA.has(tokens[at - 1]?.key ?? '')) return true;
  const isOwned = tokens[at - 1]?.key === 'of';
  if (isOwned && ['state', 'university'].includes(tokens[at - 2]?.key ?? '')) return true;
  const possessed = tokens[at + 1]?.gap === "'" ? tokens[at + 2] : undefined;
  return AFTER_AMERICAN_STATE.has((possessed ?? after)?.key ?? '');
}

function isBlank(gap: string | undefined): boolean {
  return gap === ' ';
}
