import type { Sentences } from './compose-tell.ts';

/** Sentences of the floors below in Kazakh. */
export const sentencesInKazakh: Sentences = {};
