import { foldName } from '../../search/analyzer/fold-text.ts';

/** Whether a name is the one that was asked for: each word asked for begins a word of it, as in a search for a speaker. */
export function fitsName(name: string, asked: string): boolean {
  const words = foldName(name).split(' ');
  const wanted = foldName(asked).split(' ');
  return wanted.every((each) => each !== '' && words.some((word) => word.startsWith(each)));
}
