import type { types } from '@slack/bolt';
import { code, paragraph } from '../../../card/build.ts';
import type { Card } from '../../../card/card.ts';
import type { Caller } from '../../../commands/callers/caller.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import type { Say } from '../../../messages/say.ts';
import { composeMessage } from '../rendering/compose-message.ts';

/** What the page of the app shows of the group, and of the one who opened it. */
const OVERVIEW = 'home';
/** What the ids of the elements end with that stand in what came of something. */
export const OUTCOME = '-outcome';
/** Slack takes no more. */
const MAX_BLOCKS = 100;

type HomeDesk = Pick<FrontDesk, 'dispatch' | 'openWords' | 'keepAction'>;

/** What a page shows beside the overview, and why. */
export interface Shown {
  /** What came of what was done on the page, if anything. */
  readonly outcome: Card | undefined;
  /** Set where nobody asked for it. */
  readonly isUnasked?: true;
}

/** Composes the page: what came of what was done on it, then the overview, and how to ask. */
export async function composeHome(
  desk: HomeDesk,
  caller: Caller,
  { outcome, ...extras }: Shown,
): Promise<types.HomeView> {
  const say = await desk.openWords(caller);
  const overview = await desk.dispatch({ command: OVERVIEW, options: {} }, caller, extras);
  const drawn = [
    ...(outcome === undefined ? [] : await drawOutcome(outcome, desk)),
    ...(await composeMessage(overview, desk)).blocks,
    { type: 'divider' as const },
    ...(await composeMessage(tellHow(say), desk)).blocks,
  ];
  return { type: 'home', blocks: drawn.slice(0, MAX_BLOCKS) };
}

/** Its buttons and lists are told apart from those of the overview; who shares needs a channel to share in. */
async function drawOutcome(card: Card, desk: HomeDesk): Promise<types.KnownBlock[]> {
  const actions = card.actions.filter(({ effect }) => effect !== 'share');
  const { blocks } = await composeMessage({ ...card, actions }, desk);
  return [...blocks.map(renameElements), { type: 'divider' }];
}

function renameElements(block: types.KnownBlock): types.KnownBlock {
  if (block.type !== 'actions') return block;
  const elements = block.elements.map((element) => ({
    ...element,
    action_id: `${element.action_id}${OUTCOME}`,
  }));
  return { ...block, elements };
}

function tellHow(say: Say): Card {
  return {
    kind: 'help',
    title: say('help.title'),
    blocks: [paragraph(code('/readout'), ' – ', say('chooser.hint'))],
    actions: [],
  };
}
