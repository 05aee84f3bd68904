import { writeOwner } from '../../domain/owner.ts';
import { encodeText } from './lexemes.ts';

/** Whose claims a group may read, as columns hold it: its own, and what is everybody's. */
export function listOwners(group = ''): readonly string[] {
  return [...new Set(['', writeOwner(group)])].map(encodeText);
}
