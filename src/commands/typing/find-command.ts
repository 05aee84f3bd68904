import type { Command } from '../command.ts';

/** The command of a name, or of one that it had before. */
export function findCommand(name: string, commands: readonly Command[]): Command | undefined {
  return (
    commands.find((each) => each.name === name) ??
    commands.find(({ formerNames }) => formerNames?.includes(name))
  );
}
