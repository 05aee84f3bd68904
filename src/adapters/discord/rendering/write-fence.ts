import { cutText } from './cut-text.ts';
import { cleanText } from './escape.ts';

const FENCE = '```';
/** Three backticks would end what stands between fences: something that is not seen stands before the third. */
const THIRD_BACKTICK = /(?<=``)`/gu;
const UNSEEN = '\u200B';

/** Text between fences, where Discord reads no markup; of it at most `max` UTF-16 units. Empty where nothing of it is seen. */
export function writeFence(text: string, max: number): string {
  const words = cutText(cleanText(text).replace(THIRD_BACKTICK, `${UNSEEN}\``), max);
  return words.trim() === '' ? '' : `${FENCE}\n${words}\n${FENCE}`;
}
