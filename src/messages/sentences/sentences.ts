import type { Language } from '../language.ts';
import { ANSWERING } from './answering.ts';
import { ASKING } from './asking.ts';
import type { Sentences, Told } from './compose-tell.ts';
import { FEEDING } from './feeding.ts';
import { FETCHING } from './fetching.ts';
import { FOLLOWING } from './following.ts';
import { GROUPING } from './grouping.ts';
import { OPENING } from './opening.ts';
import { PAGING } from './paging.ts';
import { POSTING } from './posting.ts';
import { READING } from './reading.ts';
import { REFUSING } from './refusing.ts';
import { SCHEDULING } from './scheduling.ts';
import { SHOWING } from './showing.ts';

/** The most general one stands at the end, where nothing else fits. */
const PARTS: Told = [
  '{sentence}; {advice}',
  '{sentence}; {advice}',
  '{sentence}; {advice}',
  '{sentence}；{advice}',
];

/** Everything that the floors below say in English. */
export const SENTENCES: readonly Told[] = [
  ...ASKING,
  ...REFUSING,
  ...ANSWERING,
  ...GROUPING,
  ...SCHEDULING,
  ...PAGING,
  ...FETCHING,
  ...FOLLOWING,
  ...FEEDING,
  ...READING,
  ...OPENING,
  ...POSTING,
  ...SHOWING,
  PARTS,
];

const COLUMNS = { ru: 1, kk: 2, zh: 3 } as const;

/** How a language says them; English has said them already. */
export function listSentences(language: Language): Sentences {
  return language === 'en' ? [] : SENTENCES.map((told) => [told[0], told[COLUMNS[language]]]);
}
