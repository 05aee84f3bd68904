import type { Actor, Office } from '../../domain/actor.ts';
import type { ActorMention, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { isHeld } from '../speakers/compose-figure.ts';
import { locateTokens } from './locate.ts';
import type { Reference, ReferencePlace } from './reference.ts';

interface Holder extends Office {
  readonly actorId: string;
}

/** Who held which office when. */
export interface Offices {
  /** Reads “the Russian president”, “the president of Russia”: who held the office on the article’s day. */
  findHolder(place: ReferencePlace, publishedOn: string): Reference | undefined;
}

/** Titles that “leader” stands for; the first of them that a country has is its leader. */
const LEADERS = [
  ['supreme leader', 'general secretary of the communist party'],
  ['chancellor'],
  ['president'],
  ['prime minister', 'crown prince'],
];
const LONGEST_TITLE = 4;

/** Creates the look-up of all offices that the gazetteer knows. */
export function createOffices({ actors }: Gazetteer): Offices {
  const holders = new Map<string, Holder[]>();
  for (const actor of actors) for (const office of actor.offices) list(holders, actor, office);
  return {
    findHolder(place, publishedOn) {
      const phrase = readPhrase(place);
      if (!phrase) return undefined;
      const held = (holders.get(phrase.of) ?? []).filter((office) => isHeld(office, publishedOn));
      const ids = findByTitle(held, phrase.title);
      const [id, ...others] = ids;
      return { span: phrase.span, actorIds: id !== undefined && others.length === 0 ? [id] : [] };
    },
  };
}

function list(holders: Map<string, Holder[]>, { id, kind }: Actor, office: Office): void {
  if (kind !== 'person') return;
  const all = holders.get(office.of) ?? [];
  all.push({ ...office, actorId: id });
  holders.set(office.of, all);
}

function findByTitle(held: readonly Holder[], title: string): readonly string[] {
  const find = (titles: readonly string[]): readonly string[] => [
    ...new Set(
      held.filter((one) => titles.includes(foldTitle(one.title))).map(({ actorId }) => actorId),
    ),
  ];
  if (title !== 'leader') return find([title]);
  return LEADERS.map(find).find((ids) => ids.length > 0) ?? [];
}

/** “Premier” and “Defence Minister” as the list and the article may both write them. */
function foldTitle(title: string): string {
  const lower = title
    .toLowerCase()
    .replaceAll('defence', 'defense')
    .replace(/^premier$/u, 'prime minister');
  return lower.replace(/^secretary of defense$/u, 'defense secretary');
}

interface Phrase extends Pick<Reference, 'span'> {
  readonly title: string;
  readonly of: string;
}

/** The place is that of the office’s first word: behind “Russian”, or behind “the” and before “of Russia”. */
function readPhrase({ at, sentence, before }: ReferencePlace): Phrase | undefined {
  const { tokens } = sentence.parsed;
  const country = before.at(-1);
  const to = findTitleEnd(tokens, at);
  if (to === undefined || isOther(tokens, at)) return undefined;
  const title = foldTitle(
    tokens
      .slice(at, to)
      .map(({ word }) => word)
      .join(' '),
  );
  const span = locateTokens(tokens, at, to);
  const joint = tokens[at - 1]?.lower === "'s" ? tokens[at - 2] : tokens[at - 1];
  if (country && country.end === joint?.end) return { span, title, of: country.actorId };
  if (tokens[at - 1]?.lower !== 'the' || tokens[to]?.lower !== 'of') return undefined;
  const owner = findOwner(
    sentence.mentions,
    tokens[to + 1]?.lower === 'the' ? tokens[to + 2] : tokens[to + 1],
  );
  return owner && { span, title, of: owner.actorId };
}

function findOwner(mentions: readonly ActorMention[], token: Sentence[number] | undefined) {
  return mentions.find(({ start, kind }) => start === token?.start && kind !== 'metonym');
}

/** One behind “foreign minister”; nothing where a name or another noun follows. */
function findTitleEnd(tokens: Sentence, at: number): number | undefined {
  for (let to = at + 1; to <= at + LONGEST_TITLE; to += 1) {
    const [last, next] = [tokens[to - 1]?.lower ?? '', tokens[to]];
    if (
      !/^(?:president|minister|premier|chancellor|leader|secretary|king|emir|prince|general|spokesman|spokeswoman)$/u.test(
        last,
      )
    )
      continue;
    const isLonger = /^(?:PROPN|NOUN|ADJ)$/u.test(next?.tag ?? '') || next?.lower === '-';
    const isNamed = next?.word === ',' && tokens[to + 1]?.tag === 'PROPN';
    if (!isLonger) return isNamed ? undefined : to;
  }
  return undefined;
}

/** “a former Russian president”, “the next president”. */
function isOther(tokens: Sentence, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:former|ex|then|next|first|future|late|a|an|any|no|new|incoming|another)$/u.test(lower),
    );
}
