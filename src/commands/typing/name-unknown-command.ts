import { distance } from 'fastest-levenshtein';
import { composeProblem } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { Command } from '../command.ts';
import type { Invocation } from '../front-desk.ts';
import { clip } from '../options/options.ts';
import { findCommand } from './find-command.ts';
import { findNearest } from './find-nearest.ts';

/** What was typed in place of a command's name, and how a command would take it. */
export interface Mistyped {
  /** What may have been meant as the name, the longest first. */
  readonly names: readonly string[];
  /** What was typed, without so many words at its beginning, as a command takes it; undefined where it does not. */
  readAs(command: Command, without: number): Invocation | undefined;
}

/** Words alone are searched for by the first command of the list. */
const SEARCH = 'claims';

/** Says that there is no such command, and offers what was probably meant: one with a name like it, else a search for the words. */
export function nameUnknownCommand(mistyped: Mistyped, commands: readonly Command[]): Card {
  const names = commands.map(({ name }) => name);
  const shortest = mistyped.names.at(-1) ?? '';
  const family = names.filter((name) => name.startsWith(`${shortest} `));
  if (family.length > 0) {
    return composeProblem(
      `“/${clip(shortest)}” is not the whole command`,
      `Its commands are ${writeNames(family)}.`,
    );
  }
  // One that belongs to others is told by their first word: forty names are no help.
  const firsts = [...new Set(names.map((name) => name.split(' ')[0] ?? name))];
  const nearest = findMeant(mistyped.names, [...firsts, ...names]);
  const problem = composeProblem(
    shortest === '' ? 'A command comes first' : `There is no command “${clip(shortest)}”`,
    `${nearest === undefined ? '' : `Did you mean /${nearest.name}? `}The commands are ${writeNames(firsts)}.`,
  );
  const meant =
    nearest === undefined
      ? { name: SEARCH, without: 0, label: 'Search for these words' }
      : { ...nearest, label: `Yes, /${nearest.name}` };
  const command = findCommand(meant.name, commands);
  const read = command === undefined ? undefined : mistyped.readAs(command, meant.without);
  if (read === undefined || Object.values(read.options).join('').trim() === '') return problem;
  return { ...problem, actions: [{ label: meant.label, effect: 'replace', ...read }] };
}

/** The name that differs least, and by how many words it was typed. */
function findMeant(
  typed: readonly string[],
  known: readonly string[],
): { readonly name: string; readonly without: number } | undefined {
  const [nearest] = typed
    .flatMap((words) => {
      const name = findNearest(words, known);
      if (name === undefined) return [];
      const share = distance(words.toLowerCase(), name) / name.length;
      return [{ name, without: words.split(' ').length, share }];
    })
    .sort((a, b) => a.share - b.share || b.without - a.without);
  return nearest;
}

function writeNames(names: readonly string[]): string {
  return names.map((name) => `/${name}`).join(', ');
}
