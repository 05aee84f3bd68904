import { foldName } from '../gazetteer/gazetteer-tokens.ts';

/** Folds a name so that two spellings of it compare equal, words apart by one blank; quick where it is plain. */
export function foldPersonName(name: string): string {
  return /^[A-Za-z ]*$/u.test(name) ? name.toLowerCase() : foldName(name);
}
