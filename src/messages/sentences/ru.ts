import type { Sentences } from './compose-tell.ts';

/** Sentences of the floors below in Russian. */
export const sentencesInRussian: Sentences = {};
