import type { Allowed } from '../domain/settings.ts';
import { clip, type Parsed } from './options.ts';

const MOST_NAMED = 50;
/** How each platform writes a person or a role, and how we do. */
const FORMS: readonly (readonly [RegExp, (id: string) => string])[] = [
  [/^<@!?(\d{1,20})>$/u, (id) => `discord:${id}`],
  [/^<@&(\d{1,20})>$/u, (id) => `discord:@&${id}`],
  [/^(discord:(?:@&)?\d{1,20})$/u, (id) => id],
  [/^(?:<@)?([UW][A-Z0-9]{1,20})(?:\|[^>]{0,80})?>?$/u, (id) => `slack:${id}`],
  [/^(?:<!subteam\^)?(S[A-Z0-9]{1,20})(?:\|[^>]{0,80})?>?$/u, (id) => `slack:subteam^${id}`],
  [/^(slack:(?:subteam\^)?[A-Z0-9]{1,20})$/u, (id) => id],
];

/** Reads who may do something: `managers`, `everyone`, or people and roles with blanks or commas between; null is `default`. */
export function readAllowed(raw: string): Parsed<Allowed | null> {
  const typed = raw.trim();
  const word = typed.toLowerCase();
  if (word === 'default') return { value: null };
  if (word === 'managers' || word === 'everyone') return { value: word };
  const names = typed.split(/[\s,;]+/u).filter((name) => name !== '');
  const read = names.map(readName);
  const unknown = names.find((_name, at) => read[at] === undefined);
  if (names.length === 0 || unknown !== undefined || names.length > MOST_NAMED) {
    const what =
      unknown === undefined ? 'It names nobody, or too many' : `“${clip(unknown)}” is nobody`;
    return {
      problem: `${what}; write managers, everyone, default, or people and roles: @name on Discord, member ids such as U024BE7LH and user group ids such as S0614TZR7 on Slack.`,
    };
  }
  return { value: [...new Set(read.flatMap((each) => each ?? []))] };
}

function readName(name: string): string | undefined {
  for (const [form, write] of FORMS) {
    const id = form.exec(name)?.[1];
    if (id !== undefined) return write(id);
  }
  return undefined;
}
