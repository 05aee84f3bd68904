import type { Command } from '../src/commands/command.ts';
import claims from './claims.ts';
import context from './context.ts';
import corpusAdd from './corpus-add.ts';
import corpusFeedAdd from './corpus-feed-add.ts';
import corpusFeedList from './corpus-feed-list.ts';
import corpusFeedRemove from './corpus-feed-remove.ts';
import help from './help.ts';
import verify from './verify.ts';
import voices from './voices.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  claims,
  verify,
  voices,
  context,
  corpusAdd,
  corpusFeedAdd,
  corpusFeedList,
  corpusFeedRemove,
  help,
];
