import type { Voice } from '../../domain/claim.ts';
import { parseDay } from '../../domain/parse-day.ts';
import type { Direction } from '../../domain/relation.ts';
import type { ClaimSearch } from '../claim-entry.ts';

/** The parts of a search that a query can name. */
export type Filters = Pick<
  ClaimSearch,
  | 'by'
  | 'outlet'
  | 'since'
  | 'until'
  | 'voice'
  | 'stance'
  | 'hedged'
  | 'language'
  | 'article'
  | 'like'
>;

type Read = { readonly filters: Filters } | { readonly note: string };

const VOICES: readonly Voice[] = ['asserted', 'quoted', 'reported', 'denied'];
const STANCES: readonly Direction[] = ['cooperative', 'conflictual', 'neutral'];

/** The names of filters, in the order of the help. */
const FILTER_NAMES = [
  'by',
  'outlet',
  'since',
  'until',
  'voice',
  'stance',
  'hedged',
  'lang',
  'in',
  'like',
] as const;

type FilterName = (typeof FILTER_NAMES)[number];

/** Whether a name before a colon is that of a filter. */
export function isFilterName(name: string): name is FilterName {
  return FILTER_NAMES.some((each) => each === name);
}

/** Reads what stands after the name of a filter, or says in a sentence what fits there. */
export function readFilter(name: FilterName, typed: string): Read {
  const value = typed.trim();
  if (value === '') return { note: `“${name}:” was left out: nothing stands after it.` };
  switch (name) {
    case 'by':
      return { filters: { by: value } };
    case 'outlet':
      return { filters: { outlet: value } };
    case 'like':
      return { filters: { like: value } };
    case 'in':
      return { filters: { article: value } };
    case 'since':
    case 'until':
      return readDay(name, value);
    case 'voice': {
      const voice = VOICES.find((each) => each === value.toLowerCase());
      return voice === undefined ? noteChoice(name, value, VOICES) : { filters: { voice } };
    }
    case 'stance': {
      const stance = STANCES.find((each) => each === value.toLowerCase());
      return stance === undefined ? noteChoice(name, value, STANCES) : { filters: { stance } };
    }
    case 'hedged': {
      const hedged = value.toLowerCase();
      if (hedged !== 'yes' && hedged !== 'no') return noteChoice(name, value, ['yes', 'no']);
      return { filters: { hedged: hedged === 'yes' } };
    }
    case 'lang':
      return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(value)
        ? { filters: { language: value } }
        : noteChoice(name, value, ['en', 'ru', 'zh']);
  }
}

function readDay(name: 'since' | 'until', value: string): Read {
  const day = parseDay(value, name === 'since' ? 'first' : 'last');
  if (day !== undefined) return { filters: { [name]: day } };
  const problem = `“${name}:${clip(value)}” was left out: it is no date`;
  return { note: `${problem}; write 2022-03-01, 2022-03 or 2022.` };
}

function noteChoice(name: string, value: string, fits: readonly string[]): Read {
  return { note: `“${name}:${clip(value)}” was left out: ${fits.join(', ')} can stand there.` };
}

function clip(value: string): string {
  const characters = Array.from(value);
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : value;
}
