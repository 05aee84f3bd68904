import type { Sentences } from './compose-tell.ts';

/** Sentences of the floors below in Chinese. */
export const sentencesInChinese: Sentences = {};
