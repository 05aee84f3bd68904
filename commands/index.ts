import type { Command } from '../src/commands/command.ts';
import claims from './claims.ts';
import help from './help.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [claims, help];
