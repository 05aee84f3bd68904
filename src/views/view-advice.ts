import { list, paragraph } from '../card/build.ts';
import type { Action, Block } from '../card/card.ts';
import type { Advice, ClaimsAnswer, SearchPart } from '../domain/claims-answer.ts';
import type { Say } from '../messages/say.ts';
import { listNames } from './phrases.ts';

type Asked = Readonly<Record<string, string>>;

const MAX_ACTIONS = 5;

/** Why such words are not searched for: nothing is spelt with signs alone, and some stand everywhere. */
function nameUnsearched(words: string): 'advice.common' | 'advice.wordless' {
  return /[\p{L}\p{N}]/u.test(words) ? 'advice.common' : 'advice.wordless';
}

/** What would find something: names that were perhaps meant, and the search with less in it. */
export function viewAdvice(
  { advice, actors, words, without = [], filters = {} }: ClaimsAnswer,
  asked: Asked,
  say: Say,
): { readonly blocks: readonly Block[]; readonly actions: readonly Action[] } {
  if (advice === undefined) return { blocks: [], actions: [] };
  if (advice.isTooCommon) {
    const hint = say(words === '' ? 'claims.say.hint' : nameUnsearched(words));
    return { blocks: [paragraph(hint)], actions: [] };
  }
  const near = [...advice.nearNames, ...advice.nearSpeakers, ...advice.nearOutlets];
  const fewer = advice.without.map((each) => ({
    ...each,
    options: leaveOut(each.part, asked, {
      names: actors.map(({ typed }) => typed),
      words,
      without: without.map((typed) => `-${typed}`),
      filters,
    }),
  }));
  return {
    blocks: tellAdvice(near, fewer, { others: tellLanguages(advice, say), say }),
    actions: [
      ...offerNames(advice, { asked, words, actors }),
      ...fewer.map(({ part, options }) => ({
        label: say('advice.try', { part: say(`part.${part}`) }),
        command: 'claims',
        options,
        effect: 'replace' as const,
      })),
    ].slice(0, MAX_ACTIONS),
  };
}

function tellLanguages({ languages = [] }: Advice, say: Say): readonly Block[] {
  if (languages.length === 0) return [];
  const typed = languages.map((language) => `lang:${language}`);
  return [paragraph(say('advice.languages', { languages: listNames(typed, say) }))];
}

function tellAdvice(
  near: readonly string[],
  fewer: Advice['without'],
  { others, say }: { readonly others: readonly Block[]; readonly say: Say },
): readonly Block[] {
  if (near.length === 0 && fewer.length === 0)
    return others.length > 0 ? others : [paragraph(say('advice.nothing'))];
  const meant =
    near.length === 0
      ? others
      : [...others, paragraph(say('advice.meant', { names: listNames(near, say, 'disjunction') }))];
  if (fewer.length === 0) return meant;
  const counts = fewer.map(({ part, claims }) => [
    say('advice.without', { n: claims, part: say(`part.${part}`) }),
  ]);
  return [...meant, paragraph(say('advice.less')), list(counts)];
}

interface Typed extends Pick<ClaimsAnswer, 'words' | 'actors'> {
  readonly asked: Asked;
}

/** The names that were perhaps meant, each in the place of what was typed. */
function offerNames(
  { nearNames, nearSpeakers, nearOutlets }: Advice,
  { asked, words, actors }: Typed,
): readonly Action[] {
  const { page: _page, ...rest } = asked;
  const offer = (label: string, changed: Asked): Action => ({
    label,
    command: 'claims',
    options: { ...rest, ...changed },
    effect: 'replace',
  });
  // Of several words nobody knows which one was meant.
  const names = /\s/u.test(words) ? [] : nearNames;
  const others = actors.map(({ typed }) => typed);
  return [
    ...names.map((name) => offer(name, { about: [...others, name].join(' ') })),
    ...nearSpeakers.map((by) => offer(by, { by })),
    ...nearOutlets.map((outlet) => offer(outlet, { outlet })),
  ];
}

interface About {
  readonly names: readonly string[];
  readonly words: string;
  readonly without: readonly string[];
  /** By the names under which they are typed. */
  readonly filters: Readonly<Record<string, string>>;
}

/** The command without a part: a part that is an option goes, else the query is written without it. */
function leaveOut(part: SearchPart, asked: Asked, about: About): Asked {
  const { page: _page, ...rest } = asked;
  const typed = nameTyped(part);
  const { [typed]: option, ...less } = rest;
  if (option !== undefined) return less;
  const filters = Object.entries(about.filters)
    .filter(([name]) => name !== typed && rest[name] === undefined)
    .map(([name, value]) => `${name}:${/\s/u.test(value) ? `"${value}"` : value}`);
  const left = [
    ...(part === 'actors' ? [] : about.names),
    ...(part === 'words' ? [] : [about.words]),
    ...(part === 'without' ? [] : about.without),
    ...filters,
  ];
  const { about: _about, ...others } = rest;
  const query = left.filter((each) => each !== '').join(' ');
  return query === '' ? others : { ...others, about: query };
}

function nameTyped(part: SearchPart): string {
  if (part === 'language') return 'lang';
  return part === 'article' ? 'in' : part;
}
