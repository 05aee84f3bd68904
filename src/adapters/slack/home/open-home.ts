import type { App, BlockAction, ButtonAction, StaticSelectAction, types } from '@slack/bolt';
import type { Card } from '../../../card/card.ts';
import type { Recalled } from '../../../commands/front-desk.ts';
import { readHomeCaller } from '../caller/slack-caller.ts';
import { type FormTools, openForm } from '../forms/answer-form.ts';
import { renderLabel } from '../forms/compose-modal.ts';
import { composeMessage } from '../rendering/compose-message.ts';
import { readMenuReference } from '../rendering/render-menus.ts';
import { OUTCOME } from './compose-home.ts';
import type { Homes, Viewer } from './keep-homes.ts';

export interface HomeTools extends FormTools {
  readonly homes: Homes;
}

/** What was done on the page of the app. */
interface Press {
  readonly viewer: Viewer & { readonly client: App['client'] };
  readonly recalled: Recalled | { readonly problem: Card };
  readonly reference: string;
  readonly triggerId: string;
}

const MAX_TITLE = 24;
/** Slack takes no more in a view. */
const MAX_BLOCKS = 100;

/** Shows their own page to whoever opens it. */
export function addHomeListener(app: App, tools: HomeTools): void {
  app.event('app_home_opened', async ({ event, body, context, client }) => {
    if (event.tab !== 'home' || context.botToken === undefined) return;
    const caller = readHomeCaller(event.user, body.team_id, { ...tools, context, client });
    await tools.homes.show({ caller, client });
  });
}

/** Whether something was pressed on the page of the app, which no answer stands under. */
export function isOnHome({ view }: BlockAction): boolean {
  return view?.type === 'home';
}

/** What an element of the page stands for, and what was chosen of it. */
export function readHomePress(action: ButtonAction | StaticSelectAction): {
  readonly reference: string;
  readonly chosen?: string;
} {
  if (action.type === 'button') return { reference: action.value ?? '' };
  const { action_id: id, selected_option: option } = action;
  const list = id.endsWith(OUTCOME) ? id.slice(0, -OUTCOME.length) : id;
  return { reference: readMenuReference(list) ?? '', chosen: option.value };
}

/** Does what was pressed on the page: a form opens, anything else is answered in a view of its own; then the page shows what is now. */
export async function answerHome(press: Press, tools: HomeTools): Promise<void> {
  const { viewer, recalled, reference, triggerId } = press;
  const { desk, homes } = tools;
  const { caller, client } = viewer;
  if ('problem' in recalled) return homes.show(viewer, recalled.problem);
  if (recalled.effect === 'ask') {
    const opening = { client, triggerId, caller, reference, responseUrl: '', replaces: false };
    // Where it was too late the page stands as it is, and can be pressed again.
    await openForm(recalled, opening, tools);
    return;
  }
  const say = await desk.openWords(caller);
  const title = `/${recalled.command}`;
  // Slack gives three seconds to open a view, and as long as it takes to change it.
  const waiting = composeView(title, [
    { type: 'section', text: { type: 'plain_text', text: say('home.wait') } },
  ]);
  const { view } = await client.views.open({ trigger_id: triggerId, view: waiting });
  const { effect: _effect, ...invocation } = recalled;
  const card = await desk.dispatch(invocation, caller);
  const { blocks } = await composeMessage({ ...card, actions: [], menus: [] }, desk);
  if (view?.id !== undefined) {
    await client.views.update({ view_id: view.id, view: composeView(title, blocks) });
  }
  await homes.show(viewer);
}

function composeView(title: string, blocks: types.KnownBlock[]): types.ModalView {
  return {
    type: 'modal',
    title: renderLabel(title, MAX_TITLE),
    blocks: blocks.slice(0, MAX_BLOCKS),
  };
}
