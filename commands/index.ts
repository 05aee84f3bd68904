import type { Command } from '../src/commands/command.ts';
import claims from './claims.ts';
import compare from './compare.ts';
import context from './context.ts';
import corpusAdd from './corpus-add.ts';
import corpusChanges from './corpus-changes.ts';
import corpusFeedAdd from './corpus-feed-add.ts';
import corpusFeedList from './corpus-feed-list.ts';
import corpusFeedRemove from './corpus-feed-remove.ts';
import help from './help.ts';
import timeline from './timeline.ts';
import verify from './verify.ts';
import voices from './voices.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  claims,
  verify,
  timeline,
  compare,
  voices,
  context,
  corpusAdd,
  corpusChanges,
  corpusFeedAdd,
  corpusFeedList,
  corpusFeedRemove,
  help,
];
