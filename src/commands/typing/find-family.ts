import type { Command } from '../command.ts';

/**
 * The commands among which somebody has yet to choose, who typed no more than the words that they begin with: all for
 * nothing, those of digests for `digest`; none where a command is named, or nothing begins like this.
 */
export function findFamily(text: string, commands: readonly Command[]): readonly Command[] {
  const words = text.trim().replace(/^\//u, '').toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return commands;
  return commands.filter(({ name }) => name.startsWith(`${words.join(' ')} `));
}
