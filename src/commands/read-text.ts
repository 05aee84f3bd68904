import { composeProblem } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import type { Command } from './command.ts';
import { nameUnknown } from './define-command.ts';
import { findNearest } from './find-nearest.ts';
import type { Invocation } from './front-desk.ts';
import { clip } from './options.ts';
import { splitTokens, type Token } from './tokens.ts';

type Read = { readonly invocation: Invocation } | { readonly problem: Card };

const PREFIX = 'readout';

/** Reads a command typed as text, `/claims china by:"Ada Park"`; the slash and a leading `readout` may be there or not. */
export function readText(text: string, commands: readonly Command[]): Read {
  const tokens = splitTokens(text);
  if ('unclosedAt' in tokens) {
    const place = clip(text.slice(tokens.unclosedAt));
    return { problem: composeProblem('A quotation mark is not closed', `Close it after ${place}`) };
  }
  const [first, ...others] = dropPrefix(tokens);
  const name = (first?.value ?? 'help').replace(/^\//u, '').toLowerCase();
  const command = commands.find((each) => each.name === name);
  if (command === undefined || first?.name !== undefined) {
    return { problem: nameUnknownCommand(name, commands) };
  }
  return readOptions(command, others);
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
  const queue = [...tokens];
  for (let token = queue.shift(); token !== undefined; token = queue.shift()) {
    if (token.name === undefined) {
      words.push(token.value);
      continue;
    }
    if (!known.includes(token.name)) {
      const advice = 'To search for these very words, put them in quotation marks.';
      return refuse(command, `${nameUnknown(token.name, known)} ${advice}`);
    }
    if (Object.hasOwn(options, token.name)) {
      return refuse(command, `The option “${token.name}:” is given twice; give it once.`);
    }
    options[token.name] = readValue(token, queue);
  }
  return addRest(command, { options, words });
}

/** A person types `since: 2022` as readily as `since:2022`. */
function readValue(token: Token, queue: Token[]): string {
  const [next] = queue;
  if (token.value !== '' || token.quoted || next === undefined || next.name !== undefined) {
    return token.value;
  }
  queue.shift();
  return next.value;
}

interface Given {
  readonly options: Readonly<Record<string, string>>;
  readonly words: readonly string[];
}

function addRest(command: Command, { options, words }: Given): Read {
  if (words.length === 0) return { invocation: { command: command.name, options } };
  const rest = Object.entries(command.options).find(([, option]) => option.rest)?.[0];
  if (rest === undefined) {
    return refuse(command, `It takes no words, and “${clip(words.join(' '))}” was given.`);
  }
  const named = options[rest] === undefined ? [] : [options[rest]];
  const value = [...named, ...words].join(' ');
  return { invocation: { command: command.name, options: { ...options, [rest]: value } } };
}

function refuse({ name }: Command, hint: string): Read {
  return { problem: composeProblem(`/${name} could not be read`, hint) };
}

function nameUnknownCommand(name: string, commands: readonly Command[]): Card {
  const names = commands.map((command) => command.name);
  const nearest = findNearest(name, names);
  return composeProblem(
    `There is no command “${clip(name)}”`,
    `${nearest === undefined ? '' : `Did you mean /${nearest}? `}The commands are ${names.map((each) => `/${each}`).join(', ')}.`,
  );
}
