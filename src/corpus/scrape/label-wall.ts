import type { Draft } from './draft.ts';
import { asksToPay } from './page-furniture.ts';
import { measureTails } from './tails.ts';

const LONGEST_OFFER = 200;

/** Labels what a wall offers: behind a line that asks for money, where no prose follows, all that is short. */
export function labelWall(drafts: readonly Draft[]): readonly Draft[] {
  const asks = drafts.findIndex(({ words }) => asksToPay(words));
  if (asks === -1) return drafts;
  const tails = measureTails(drafts);
  const wall = drafts.findIndex(({ words }, index) => tails[index] === true && asksToPay(words));
  if (wall === -1) return drafts;
  return drafts.map((draft, index) => {
    const isOffer = index > wall && draft.role === 'body' && draft.words.length < LONGEST_OFFER;
    return isOffer ? { ...draft, role: 'footer' } : draft;
  });
}
