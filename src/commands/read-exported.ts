import type { Command } from './command.ts';
import { findCommand } from './typing/find-command.ts';

/** Something of the group's own that is to be taken along, and not the answer to a question. */
export type Exported =
  | { readonly kind: 'discussion'; readonly named?: string }
  | { readonly kind: 'collection'; readonly name: string };

const DISCUSSION = /^\/?discussion(?: results)?(?: (?:discussion:)?#?([0-9a-f]{1,16}))?$/u;
const COLLECTION = /^\/?collection(?: show)? (?:name:)?([a-z0-9-]{1,40})$/u;

/** Reads `discussion 3` and `collection week-3`, with a slash or without; undefined where something else is asked for. */
export function readExported(typed: string, commands: readonly Command[]): Exported | undefined {
  const asked = typed.trim().replace(/\s+/gu, ' ').toLowerCase();
  const discussion = DISCUSSION.exec(asked);
  if (discussion !== null) {
    const [, named] = discussion;
    return { kind: 'discussion', ...(named !== undefined && { named }) };
  }
  const [, name] = COLLECTION.exec(asked) ?? [];
  // “collection list” is a command.
  if (name === undefined || findCommand(`collection ${name}`, commands) !== undefined)
    return undefined;
  return { kind: 'collection', name };
}
