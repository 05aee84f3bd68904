import { type Action, ANY, type Card, type Menu } from '../../card/card.ts';
import { writePlainText } from '../../card/plain-text.ts';
import type { Command } from '../../commands/command.ts';
import { writeText } from '../../commands/typing/write-text.ts';
import { tellCardWords } from '../../messages/card-words.ts';
import { readLanguage } from '../../messages/language.ts';
import { openSay } from '../../messages/say.ts';

/** Control characters, and those that turn the direction of writing: a terminal would obey them. The end of a line, as
 * CSV has it, is none. */
const COMMANDING = /(?!\r\n|[\n\t])[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Nobody types more, and what is longer was pasted. */
const MOST_TYPED = 300;

/** A card as a terminal shows it: plain text in which nothing commands the terminal, and what can be typed next. */
export function renderTerminal(card: Card, commands: readonly Command[] = []): string {
  const say = openSay(readLanguage(card.language));
  const menus = (card.menus ?? []).flatMap((menu) => writeMenu(menu, commands));
  const narrowing = menus.length === 0 ? [] : [[say('terminal.choose'), ...menus].join('\n')];
  const [first] = card.actions;
  // Another page, yes or no: what leads on runs the answer's own command. What stands beside each quotation would be dozens.
  const leading = card.actions.filter(
    ({ command, effect }) => command === first?.command && effect === 'replace',
  );
  const actions = leading.flatMap((action) => writeAction(action, commands));
  const going = actions.length === 0 ? [] : [[say('terminal.next'), ...actions].join('\n')];
  const text = writePlainText(card, tellCardWords(say));
  return makeHarmless([text, ...narrowing, ...going].join('\n\n'));
}

/** A button as the command it runs. */
function writeAction(
  { command, options = {}, label }: Action,
  commands: readonly Command[],
): readonly string[] {
  const table = commands.find(({ name }) => name === command);
  if (table === undefined) return [];
  const typed = writeText({ command, options }, table);
  return typed.length > MOST_TYPED ? [] : [`  ${typed}    (${label})`];
}

/** The first choice of a list as the command it runs; the text above names the others. */
function writeMenu(
  { command, options, fields, joins, choices }: Menu,
  commands: readonly Command[],
): readonly string[] {
  const table = commands.find(({ name }) => name === command);
  const first = choices.find(({ value, isChosen }) => value !== ANY && !isChosen);
  if (table === undefined || first === undefined) return [];
  const others = (name: string): string => (joins && options[name] ? `${options[name]}, ` : '');
  const set = fields.map((name) => [name, `${others(name)}${first.value}`]);
  const chosen = { ...options, ...Object.fromEntries(set) };
  const typed = writeText({ command, options: chosen }, table);
  return typed.length > MOST_TYPED ? [] : [`  ${typed}`];
}

/** Text from outside, safe to print: what would command the terminal is shown as `�`. */
export function makeHarmless(text: string): string {
  return text.toWellFormed().replace(COMMANDING, '\uFFFD');
}
