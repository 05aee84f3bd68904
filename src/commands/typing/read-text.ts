import { composeProblem } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { Command } from '../command.ts';
import { nameUnknown } from '../define-command.ts';
import type { Invocation } from '../front-desk.ts';
import { clip } from '../options/options.ts';
import { findCommand } from './find-command.ts';
import { type Mistyped, nameUnknownCommand } from './name-unknown-command.ts';
import { splitTokens, type Token } from './tokens.ts';

type Read = { readonly invocation: Invocation } | { readonly problem: Card };

const PREFIX = 'readout';
const MOST_WORDS = 3;

/** Reads a command typed as text, `/claims china by:"Ada Park"`; the slash and a leading `readout` may be there or not. */
export function readText(text: string, commands: readonly Command[]): Read {
  const tokens = splitTokens(text);
  if ('unclosedAt' in tokens) {
    const place = clip(text.slice(tokens.unclosedAt));
    return { problem: composeProblem('A quotation mark is not closed', `Close it after ${place}`) };
  }
  const typed = dropPrefix(tokens);
  const names = listNames(typed);
  const name = names.find((each) => findCommand(each, commands) !== undefined);
  const command = name === undefined ? undefined : findCommand(name, commands);
  if (name === undefined || command === undefined) {
    return { problem: nameUnknownCommand({ names, readAs: createReadAs(typed) }, commands) };
  }
  return readOptions(command, typed.slice(name.split(' ').length));
}

/** How another command would take what was typed. */
function createReadAs([first, ...others]: readonly Token[]): Mistyped['readAs'] {
  const bare = (text: string): string => text.replace(/^\//u, '');
  const tokens =
    first === undefined
      ? others
      : [{ ...first, value: bare(first.value), raw: bare(first.raw) }, ...others];
  return (command, without) => {
    const read = readOptions(command, tokens.slice(without));
    return 'problem' in read ? undefined : read.invocation;
  };
}

/** What could be the command's name, the longest first: a name has several words where commands belong together. */
function listNames(tokens: readonly Token[]): readonly string[] {
  const [first, ...others] = tokens.length === 0 ? ['help'] : tokens.map(readWord);
  const end = others.indexOf(undefined);
  const words = [first?.replace(/^\//u, '') ?? '', ...others.slice(0, end < 0 ? MOST_WORDS : end)];
  return words
    .slice(0, MOST_WORDS)
    .map((_word, at) => words.slice(0, at + 1).join(' '))
    .reverse();
}

/** The word that a token is; undefined where it is an option, or quoted. */
function readWord({ name, value, quoted }: Token): string | undefined {
  return name === undefined && !quoted ? value.toLowerCase() : undefined;
}

function dropPrefix(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  const isPrefix =
    first?.name === undefined && first?.value.replace(/^\//u, '').toLowerCase() === PREFIX;
  return isPrefix ? tokens.slice(1) : tokens;
}

function readOptions(command: Command, tokens: readonly Token[]): Read {
  const options: Record<string, string> = {};
  const words: string[] = [];
  const known = Object.keys(command.options);
  const marks = Object.values(command.options).find(({ rest }) => rest)?.marks;
  const isTheirs = (name: string): boolean =>
    marks === 'any' ? !known.includes(name) : (marks?.includes(name) ?? false);
  // The last is taken first: what is taken from the front of an array moves all the others.
  const waiting = tokens.toReversed();
  let last: string | undefined;
  for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
    if (last !== undefined && namesOneMore(token, command, last)) {
      options[last] = `${options[last]} ${token.value}`;
      continue;
    }
    if (token.name === undefined || isTheirs(token.name)) {
      words.push(marks === undefined ? token.value : token.raw);
      continue;
    }
    if (!known.includes(token.name)) {
      const advice = 'To search for these very words, put them in quotation marks.';
      const problem = nameUnknown(token.name, known);
      return refuse(command, token.name === 'in' ? problem : `${problem} ${advice}`);
    }
    if (Object.hasOwn(options, token.name)) {
      return refuse(command, `The option “${token.name}:” is given twice; give it once.`);
    }
    options[token.name] = readValue(token, waiting);
    last = token.name;
  }
  return addRest(command, { options, words });
}

/** People are named one after the other: `add:@kim @editors`. */
function namesOneMore({ name, value }: Token, { options }: Command, last: string): boolean {
  if (name !== undefined || !options[last]?.namesPeople) return false;
  return /^(?:@|<[@!])/u.test(value) || !Object.values(options).some(({ rest }) => rest);
}

/** A person types `since: 2022` as readily as `since:2022`. */
function readValue(token: Token, waiting: Token[]): string {
  const next = waiting.at(-1);
  if (token.value !== '' || token.quoted || next === undefined || next.name !== undefined) {
    return token.value;
  }
  waiting.pop();
  return next.value;
}

interface Given {
  readonly options: Readonly<Record<string, string>>;
  readonly words: readonly string[];
}

/** Words without an option's name: first one for each option that is required, then all the others for the one that takes the rest. */
function addRest(command: Command, given: Given): Read {
  const { options, words } = fillRequired(command, given);
  if (words.length === 0) return { invocation: { command: command.name, options } };
  const rest = Object.entries(command.options).find(([, option]) => option.rest)?.[0];
  if (rest === undefined) {
    return refuse(command, `It takes no words, and “${clip(words.join(' '))}” was given.`);
  }
  const named = options[rest] === undefined ? [] : [options[rest]];
  const value = [...named, ...words].join(' ');
  return { invocation: { command: command.name, options: { ...options, [rest]: value } } };
}

function fillRequired({ options: table }: Command, { options, words }: Given): Given {
  const missing = Object.entries(table)
    .filter(([name, option]) => option.required && !option.rest && !Object.hasOwn(options, name))
    .slice(0, words.length);
  const filled = missing.map(([name], at): [string, string] => [name, words[at] ?? '']);
  return {
    options: { ...options, ...Object.fromEntries(filled) },
    words: words.slice(missing.length),
  };
}

function refuse({ name }: Command, hint: string): Read {
  return { problem: composeProblem(`/${name} could not be read`, hint) };
}
