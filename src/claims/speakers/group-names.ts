import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from './find-names.ts';
import { foldPersonName } from './fold-person-name.ts';
import type { NamedActors } from './named-actors.ts';
import { INSTITUTION_WORDS } from './titles.ts';

/** The mentions of one bearer, in the order of the text. */
export interface NameGroup {
  readonly name: string;
  readonly mentions: readonly NameMention[];
  readonly actorId?: string;
}

interface Draft {
  readonly key: string;
  readonly name: string;
  readonly mentions: NameMention[];
  readonly actorId: string | undefined;
}

/** Groups names by their bearers: a surname goes to the one full name in the article that it fits, if there is only one. */
export function groupNames(
  names: readonly NameMention[],
  { gazetteer, actors }: { gazetteer: Gazetteer; actors: NamedActors },
): readonly NameGroup[] {
  const drafts = new Map<string, Draft>();
  const add = (key: string, name: string, mention: NameMention): void => {
    const draft = drafts.get(key) ?? { key, name, mentions: [], actorId: actors.findOf(mention) };
    draft.mentions.push(mention);
    drafts.set(key, draft);
  };
  const spelled = new Map(
    names.flatMap((mention) => {
      const id = isFullName(mention.name) ? actors.findOf(mention) : undefined;
      return id === undefined ? [] : [[id, mention.name] as const];
    }),
  );
  const isFull = (mention: NameMention): boolean =>
    isFullName(mention.name) || actors.findOf(mention) !== undefined;
  for (const mention of names.filter(isFull)) {
    const actor = gazetteer.get(actors.findOf(mention) ?? '');
    // As the article spells it, and from the gazetteer where it has the surname alone.
    const isShort = actor?.kind === 'person' && !isFullName(mention.name);
    const name = isShort ? (spelled.get(actor.id) ?? actor.name) : mention.name;
    add(actor ? `@${actor.id}` : keyOf(mention.name), name, mention);
  }
  const find = createFinder([...drafts.values()]);
  for (const mention of names) {
    if (!isFull(mention)) add(find(mention) ?? keyOf(mention.name), mention.name, mention);
  }
  return Array.from(drafts.values(), ({ name, mentions, actorId }) => ({
    name,
    mentions: mentions.sort((one, other) => one.start - other.start),
    ...(actorId === undefined ? {} : { actorId }),
  }));
}

/** “Van Doorn” is a surname. */
function isFullName(name: string): boolean {
  return name.includes(' ') && !/^(?:van|von|de|del|della|di|da|al|el|le|la|bin|ibn) /iu.test(name);
}

/** Somebody with a full name, as a shorter one looks for them. */
interface Bearer {
  readonly key: string;
  readonly since: number;
  readonly pronoun: NameMention['pronoun'];
}

/** Finds the full name that a single word is short for: a surname, or a given name. */
function createFinder(drafts: readonly Draft[]): (mention: NameMention) => string | undefined {
  const bySurname = new Map<string, Bearer[]>();
  const byGivenName = new Map<string, Bearer[]>();
  for (const draft of drafts) {
    if (isInstitution(draft.name)) continue;
    const bearer = composeBearer(draft);
    const names = draft.mentions.map(({ name }) => foldPersonName(name).split(' '));
    for (const last of new Set(names.map((words) => words.at(-1) ?? '')))
      list(bySurname, last, bearer);
    for (const first of new Set(names.map(([word = '']) => word))) list(byGivenName, first, bearer);
  }
  return (mention) => {
    if (mention.kind === 'thing') return undefined;
    const folded = foldPersonName(mention.surname);
    return choose(bySurname.get(folded), mention) ?? choose(byGivenName.get(folded), mention);
  };
}

function composeBearer({ key, mentions }: Draft): Bearer {
  const pronoun = mentions.find((mention) => mention.pronoun)?.pronoun;
  return { key, since: mentions[0]?.start ?? 0, pronoun };
}

function list(bearers: Map<string, Bearer[]>, word: string, bearer: Bearer): void {
  const all = bearers.get(word) ?? [];
  all.push(bearer);
  bearers.set(word, all);
}

/** More than this many people of one name are not looked through. */
const MOST = 20;

/** Two people of one surname: which of them is meant is safe to say by a title, or where one is named only later. */
function choose(
  bearers: readonly Bearer[] | undefined,
  { pronoun, start }: NameMention,
): string | undefined {
  if (!bearers || bearers.length > MOST) return undefined;
  const fits = bearers.filter(
    (bearer) => !pronoun || !bearer.pronoun || bearer.pronoun === pronoun,
  );
  const before = fits.filter(({ since }) => since < start);
  const [one, ...others] = before.length > 0 ? before : fits;
  return others.length === 0 ? one?.key : undefined;
}

/** Whether a part of a name belongs to an institution. */
export function isInstitution(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => INSTITUTION_WORDS.has(word));
}

/** Without initials in the middle: “Ada B. Park” is Ada Park. */
function keyOf(name: string): string {
  const words = foldPersonName(name).split(' ');
  return words
    .filter((word, at) => at === 0 || at === words.length - 1 || !/^\p{L}\.?$/u.test(word))
    .join(' ');
}
