import { composeProblem } from '../src/card/build.ts';
import type { Command } from '../src/commands/command.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import { clip, rest, words } from '../src/commands/options.ts';
import { writeText } from '../src/commands/write-text.ts';
import { type CommandGuide, viewCommand, viewCommands } from '../src/views/view-help.ts';

export default defineCommand({
  name: 'help',
  summary: 'What Readout can do, and how to ask for it',
  options: { command: rest(words('The command to explain', 'commands')) },
  examples: [{}, { command: 'claims' }],
  async run({ command: asked }, { briefing, commands }) {
    if (asked === undefined) return viewCommands(commands.map(guide), await briefing.countCorpus());
    const name = asked.replace(/^\//u, '').toLowerCase();
    const command = commands.find((each) => each.name === name);
    return command === undefined
      ? composeProblem(`There is no command “${clip(asked)}”`, 'See /help for those there are.')
      : viewCommand(guide(command));
  },
});

function guide(command: Command): CommandGuide {
  const { name, summary, options } = command;
  return {
    name,
    summary,
    options,
    examples: command.examples.map((example) => ({
      type: 'command',
      value: writeText({ command: name, options: example }, command),
      command: name,
      options: example,
    })),
  };
}
