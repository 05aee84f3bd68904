import { composeProblem } from '../src/card/build.ts';
import type { Command } from '../src/commands/command.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { clip, rest, words } from '../src/commands/options/options.ts';
import { findCommand } from '../src/commands/typing/find-command.ts';
import { findFamily } from '../src/commands/typing/find-family.ts';
import { findNearest } from '../src/commands/typing/find-nearest.ts';
import { writeText } from '../src/commands/typing/write-text.ts';
import { tellCommand, tellOption } from '../src/messages/commands/command-texts.ts';
import type { Say } from '../src/messages/say.ts';
import {
  type CommandGuide,
  viewCommand,
  viewCommands,
  viewFamily,
} from '../src/views/view-help.ts';

export default defineCommand({
  name: 'help',
  summary: 'What Readout can do, and how to ask for it',
  options: { command: rest(words('The command to explain', 'commands')) },
  examples: [{}, { command: 'claims' }],
  async run({ command: asked }, { briefing, commands, say }) {
    if (asked === undefined) {
      const guides = commands.map((command) => guide(command, say));
      return viewCommands(guides, await briefing.countCorpus(), say);
    }
    const name = asked.replace(/^\//u, '').toLowerCase();
    const command = findCommand(name, commands);
    if (command !== undefined) return viewCommand(guide(command, say), say);
    const family = findFamily(name, commands);
    if (family.length > 0)
      return viewFamily(
        name,
        family.map((each) => guide(each, say)),
      );
    const nearest = findNearest(
      name,
      commands.map((each) => each.name),
    );
    return composeProblem(
      say('help.unknown', { name: clip(asked) }),
      ...(nearest === undefined ? [] : [say('advice.meant', { names: `/help ${nearest}` })]),
      say('help.unknown.hint'),
    );
  },
});

function guide(command: Command, { language }: Say): CommandGuide {
  const { name, options } = command;
  const told = Object.entries(options).map(([option, { summary, required, choices }]) => [
    option,
    {
      summary: tellOption(language, name, { name: option, summary }),
      required,
      ...(choices && { choices }),
    },
  ]);
  return {
    name,
    summary: tellCommand(language, command),
    options: Object.fromEntries(told),
    examples: command.examples.map((example) => ({
      type: 'command',
      value: writeText({ command: name, options: example }, command),
      command: name,
      options: example,
    })),
  };
}
