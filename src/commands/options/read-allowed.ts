import type { Allowed } from '../../domain/settings.ts';
import { clip, type Parsed } from './options.ts';

const MOST_NAMED = 50;
/** How each platform writes a person or a role, and how we do. */
const FORMS: readonly (readonly [RegExp, (id: string) => string])[] = [
  [/^<@!?(\d{1,20})>$/u, (id) => `discord:${id}`],
  [/^<@&(\d{1,20})>$/u, (id) => `discord:@&${id}`],
  [/^(discord:(?:@&)?\d{1,20})$/u, (id) => id],
  [/^(?:<@|@(?=[A-Z]*\d))?([UW][A-Z0-9]{1,20})(?:\|[^>]{0,80})?>?$/u, (id) => `slack:${id}`],
  [
    /^(?:<!subteam\^|@(?=[A-Z]*\d))?(S[A-Z0-9]{1,20})(?:\|[^>]{0,80})?>?$/u,
    (id) => `slack:subteam^${id}`,
  ],
  [/^(slack:(?:subteam\^)?[A-Z0-9]{1,20})$/u, (id) => id],
];

/** Whose it is only the platform can tell. */
const NAMED = /^@[^@<>]{1,80}$/u;
const ID = /^(?:[USW][A-Z0-9]{6,20}|(?:slack|discord):\S+)$/u;
const NOBODY =
  'It names nobody, or too many; write managers, everyone, default, or people and roles: @name, on Slack user groups too, or their ids.';

/** Reads who may do something: `managers`, `everyone`, or people and roles with blanks or commas between; null is `default`. A name, `@kim`, stays as it is: `findPeople` asks whose it is. */
export function readAllowed(raw: string): Parsed<Allowed | null> {
  const typed = raw.trim();
  const word = typed.toLowerCase().replace(/^@(?=everyone$)/u, '');
  if (word === 'default') return { value: null };
  if (word === 'managers' || word === 'everyone') return { value: word };
  const names = typed.split(/[,;]/u).flatMap(splitNames);
  const read = names.map(readName);
  const unknown = names.find((_name, at) => read[at] === undefined);
  if (names.length === 0 || unknown !== undefined || names.length > MOST_NAMED) {
    return {
      problem:
        unknown === undefined
          ? NOBODY
          : `“${clip(unknown)}” is nobody; write managers, everyone, default, or people and roles: @name, on Slack user groups too, or their ids.`,
    };
  }
  return { value: [...new Set(read.flatMap((each) => each ?? []))] };
}

/** People’s names may have blanks: `@River Desk U024BE7LH <@1>` are three. */
function splitNames(typed: string): readonly string[] {
  return typed.split(/(?<=^|[\s>])(?=[@<])/u).flatMap((part) => {
    const words = part.split(/\s+/u).filter((word) => word !== '');
    if (!part.startsWith('@')) return words;
    const end = words.findIndex((word) => ID.test(word));
    const name = words.slice(0, end < 0 ? words.length : end);
    return [name.join(' '), ...words.slice(name.length)];
  });
}

function readName(name: string): string | undefined {
  for (const [form, write] of FORMS) {
    const id = form.exec(name)?.[1];
    if (id !== undefined) return write(id);
  }
  return NAMED.test(name) ? name : undefined;
}
