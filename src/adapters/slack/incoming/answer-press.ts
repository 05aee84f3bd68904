import type {
  BlockAction,
  ButtonAction,
  RespondArguments,
  StaticSelectAction,
  webApi,
} from '@slack/bolt';
import { composeProblem } from '../../../card/build.ts';
import type { Card } from '../../../card/card.ts';
import type { Caller } from '../../../commands/callers/caller.ts';
import type { SlackCaller } from '../caller/slack-caller.ts';
import { type FormTools, openForm } from '../forms/answer-form.ts';
import { composeMessage } from '../rendering/compose-message.ts';
import { ASIDE_BUTTON } from '../rendering/render-card.ts';
import { readMenuReference } from '../rendering/render-menus.ts';
import { PRIVATE } from './respond.ts';
import { sendFile } from './send-file.ts';

const NOT_SHARED: ReadonlySet<Card['kind']> = new Set(['problem', 'fault']);

/** What was pressed or chosen below an answer, and by whom. */
export interface Press {
  readonly action: ButtonAction | StaticSelectAction;
  readonly caller: SlackCaller;
  readonly client: webApi.WebClient;
  readonly body: BlockAction;
  readonly onProgress: (line: string) => void;
}

/** Does what a button or a choice below an answer stands for; nothing is shown where a form was opened. */
export async function answerPress(
  press: Press,
  tools: FormTools & { readonly notInstalled: Card },
): Promise<RespondArguments | undefined> {
  const { desk, log, notInstalled } = tools;
  const { action, caller, client, body, onProgress } = press;
  if (!caller.isKnown) return { ...PRIVATE, ...(await composeMessage(notInstalled, desk)) };
  const { reference, chosen } = readPress(action);
  const recalled = await desk.recallAction(reference, caller, chosen);
  if ('problem' in recalled) {
    return { ...PRIVATE, ...(await composeMessage(recalled.problem, desk)) };
  }

  const isAside = action.action_id.startsWith(ASIDE_BUTTON);
  if (recalled.effect === 'ask') {
    const { trigger_id: triggerId, response_url: responseUrl } = body;
    const replaces = !isAside && !recalled.tells;
    const answers = { reference, responseUrl, caller, replaces };
    if (await openForm(recalled, { client, triggerId, ...answers }, tools)) return undefined;
    const say = await desk.openWords(caller);
    const late = composeProblem(say('form.late'), say('form.late.hint'));
    return { ...PRIVATE, ...(await composeMessage(late, desk)) };
  }
  const { effect, ...invocation } = recalled;
  const asker = effect === 'share' ? speakToAll(caller) : caller;
  const answer = await desk.dispatch(invocation, asker, { onProgress });
  const card = await sendFile(answer, { person: caller.person, client, log });
  if (effect === 'share' && !NOT_SHARED.has(card.kind)) {
    const message = await composeMessage(card, desk, body.user.name ?? body.user.username);
    return { response_type: 'in_channel', replace_original: false, ...message };
  }
  const replaces = effect === 'replace' && !isAside && !NOT_SHARED.has(card.kind);
  return { ...PRIVATE, replace_original: replaces, ...(await composeMessage(card, desk)) };
}

/** What everybody reads is in the language of the group. */
function speakToAll({ findLanguage: _own, ...caller }: SlackCaller): Caller {
  return caller;
}

/** What an element stands for, and what was chosen of it. */
function readPress(action: Press['action']): {
  readonly reference: string;
  readonly chosen?: string;
} {
  if (action.type === 'button') return { reference: action.value ?? '' };
  const reference = readMenuReference(action.action_id) ?? '';
  const chosen = action.selected_option?.value;
  return chosen === undefined ? { reference } : { reference, chosen };
}
