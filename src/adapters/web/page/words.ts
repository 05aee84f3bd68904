import { createContext, use } from 'react';
import { type Say, sayEnglish } from '../../../messages/say.ts';

/** The words of the one who reads the page. */
export const Words = createContext<Say>(sayEnglish);

/** Reads the words of the one who reads the page, inside a component. */
export function readWords(): Say {
  return use(Words);
}
