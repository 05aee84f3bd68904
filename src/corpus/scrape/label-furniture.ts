import type { PassageRole } from '../../domain/article.ts';
import { isBareDateline, isHour } from './date-lines.ts';
import { isDisclaimer } from './disclaimers.ts';
import type { Draft } from './draft.ts';
import { isTitleLike } from './headlines.ts';
import { isFooter } from './page-furniture.ts';
import { isCaption, isCredit } from './pictures.ts';
import { isPointer } from './pointers.ts';

const LONGEST_PICTURE_TITLE = 60;
/** How Markdown shows a picture, with what stands for it. */
const PICTURE = /^!\[[^\]]{0,300}\]\([^()]{1,500}\)$/u;

/** Labels what a line or paragraph shows by its own words: links, disclaimers, credits, captions. */
export function labelFurniture(drafts: readonly Draft[]): readonly Draft[] {
  const labelled = drafts.map((draft) =>
    draft.role === 'body' ? { ...draft, role: findRole(draft.words) } : draft,
  );
  return labelled.map((draft, index) =>
    isPictureTitle(draft, labelled[index + 1]) ? { ...draft, role: 'caption' } : draft,
  );
}

function findRole(words: string): PassageRole {
  if (isHour(words) || isBareDateline(words)) return 'date';
  if (PICTURE.test(words)) return 'caption';
  if (isFooter(words)) return 'footer';
  if (isDisclaimer(words)) return 'disclaimer';
  if (isPointer(words)) return 'teaser';
  if (isCredit(words)) return 'credit';
  return isCaption(words) ? 'caption' : 'body';
}

/** A picture’s few words for those who cannot see it stand right above its caption. */
function isPictureTitle({ role, words }: Draft, below: Draft | undefined): boolean {
  if (role !== 'body' || below?.role !== 'caption') return false;
  return words.length < LONGEST_PICTURE_TITLE && isTitleLike(words);
}
