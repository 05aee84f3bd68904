/** Commands know nothing of the briefing but what they are handed. */
export { narrow } from '../../briefing/narrow.ts';
