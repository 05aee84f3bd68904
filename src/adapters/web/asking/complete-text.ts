import type { Caller } from '../../../commands/callers/caller.ts';
import type { OptionTable } from '../../../commands/command.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { readText } from '../../../commands/typing/read-text.ts';
import { writeText } from '../../../commands/typing/write-text.ts';

/** What a typed command can go on as: `label` is what is offered, `text` the whole command with it. */
export interface Completion {
  readonly label: string;
  readonly text: string;
}

const COMMAND = /^\s*\/?(\S*)$/u;
const NAMED = /\s([a-z_]{1,32}):(?:["“]([^"“”]*)|([^\s"“”]*))$/iu;

/** Completes the command's name, the option being typed at its end, or the words without an option's name. */
export async function completeText(
  text: string,
  { desk, caller }: { readonly desk: FrontDesk; readonly caller: Caller },
): Promise<readonly Completion[]> {
  const name = COMMAND.exec(text)?.[1];
  if (name !== undefined) return completeName(name.toLowerCase(), desk);
  const { head, ...named } = findNamed(text);
  const read = readText(head, desk.commands);
  if ('problem' in read) return [];
  const { options } = read.invocation;
  const command = desk.commands.find((each) => each.name === read.invocation.command);
  if (command === undefined) return [];
  const option = named.option ?? findRest(command.options);
  if (option === undefined) return [];
  const typed = named.typed ?? options[option] ?? '';
  const choices = await desk.complete({ command: command.name, option, typed }, caller);
  return choices.map(({ name: label, value }) => ({
    label,
    text: writeText({ command: command.name, options: { ...options, [option]: value } }, command),
  }));
}

function completeName(typed: string, { commands }: FrontDesk): readonly Completion[] {
  return commands
    .filter(({ name }) => name.startsWith(typed))
    .map(({ name, summary }) => ({ label: `/${name} – ${summary}`, text: `/${name} ` }));
}

interface Named {
  readonly head: string;
  readonly option?: string;
  readonly typed?: string;
}

//  /claims china  by:       "kate ma
//  └─── head ───┘ └ option   └ typed
function findNamed(text: string): Named {
  const [, name, quoted, bare = ''] = NAMED.exec(text) ?? [];
  if (name === undefined) return { head: text };
  const head = text.slice(0, text.search(NAMED));
  return { head, option: name.toLowerCase(), typed: quoted ?? bare };
}

function findRest(options: OptionTable): string | undefined {
  return Object.entries(options).find(([, { rest }]) => rest)?.[0];
}
