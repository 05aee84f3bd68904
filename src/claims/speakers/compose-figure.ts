import type { Office } from '../../domain/actor.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { SentenceToken } from '../sentences/sentences.ts';
import type { Figure, Role } from './figure.ts';
import { foldPersonName } from './fold-person-name.ts';
import { MENS_NAMES, WOMENS_NAMES } from './given-names.ts';
import { isInstitution, type NameGroup } from './group-names.ts';
import type { NamedActors } from './named-actors.ts';

/** What figures are composed from, beside their names. */
export interface FigureFacts {
  readonly gazetteer: Gazetteer;
  readonly actors: NamedActors;
  readonly publishedOn?: string | undefined;
}

/** Composes who somebody is from all that an article and the gazetteer say of them. */
export function composeFigure(group: NameGroup, facts: FigureFacts): Figure {
  const { name, mentions, actorId } = group;
  const kind = readKind(group, facts.gazetteer);
  const pronoun = readPronoun(group, kind);
  const role = mentions.find((mention) => mention.role)?.role;
  return {
    name,
    kind,
    roles: [
      ...mentions.flatMap(({ titles, end }) =>
        titles.length > 0 ? [{ words: readRoleWords(titles, facts.actors), since: end }] : [],
      ),
      ...listOffices(group, facts),
    ],
    ...(pronoun ? { pronoun } : {}),
    ...(role ? { role } : {}),
    ...(actorId === undefined ? {} : { actorId }),
  };
}

function readKind({ name, mentions, actorId }: NameGroup, gazetteer: Gazetteer): Figure['kind'] {
  const actor = gazetteer.get(actorId ?? '');
  if (actor?.kind === 'person') return 'person';
  if (actor) return /^(?:place|project|treaty)$/u.test(actor.kind) ? 'thing' : 'group';
  if (isInstitution(name)) return 'group';
  const [given = '', ...others] = foldPersonName(name).split(' ');
  const isNamed = others.length > 0 && (WOMENS_NAMES.has(given) || MENS_NAMES.has(given));
  if (isNamed || mentions.some(({ kind }) => kind === 'person')) return 'person';
  if (mentions.some(({ kind }) => kind === 'thing')) return 'thing';
  return /^\p{Lu}{2,}$/u.test(name) ? 'group' : 'unknown';
}

function readPronoun({ name, mentions }: NameGroup, kind: Figure['kind']): Figure['pronoun'] {
  if (kind === 'group') return 'it';
  const told = mentions.find(({ pronoun }) => pronoun !== undefined)?.pronoun;
  if (told) return told;
  const [given = ''] = foldPersonName(name).split(' ');
  if (WOMENS_NAMES.has(given)) return 'she';
  return MENS_NAMES.has(given) ? 'he' : undefined;
}

/** The words of a role; names of actors by their ids. */
export function readRoleWords(
  tokens: readonly SentenceToken[],
  actors: NamedActors,
): ReadonlySet<string> {
  return new Set(
    tokens.map((token) => {
      const [mention] = actors.findInside(token);
      return mention ? `@${mention.actorId}` : token.lower;
    }),
  );
}

/** The offices of a known person on the article's day. */
function listOffices(
  { actorId, mentions }: NameGroup,
  { gazetteer, publishedOn }: FigureFacts,
): readonly Role[] {
  const offices = gazetteer.get(actorId ?? '')?.offices ?? [];
  return offices
    .filter((office) => publishedOn === undefined || isHeld(office, publishedOn))
    .map(({ title, of }) => ({
      words: new Set([
        ...title.toLowerCase().replaceAll('defence', 'defense').split(' '),
        `@${of}`,
      ]),
      since: mentions[0]?.end ?? 0,
    }));
}

/** Whether an office was held on a day; both may be as short as a year, and then any day of it counts. */
export function isHeld({ from, until }: Office, day: string): boolean {
  return from <= day && (until === undefined || day.slice(0, until.length) <= until);
}
