import type {
  App,
  BlockAction,
  ButtonAction,
  RespondArguments,
  StaticSelectAction,
  webApi,
} from '@slack/bolt';
import { composeProblem } from '../../../card/build.ts';
import type { Card } from '../../../card/card.ts';
import type { Caller } from '../../../commands/callers/caller.ts';
import { composeFormAction } from '../../../commands/options/form.ts';
import { findFamily } from '../../../commands/typing/find-family.ts';
import {
  readCommandCaller,
  readHomeCaller,
  readPressCaller,
  type SlackCaller,
} from '../caller/slack-caller.ts';
import { addFormListener, openForm } from '../forms/answer-form.ts';
import { addChooserListener, openChooser } from '../forms/choose-command.ts';
import {
  addHomeListener,
  answerHome,
  type HomeTools,
  isOnHome,
  readHomePress,
} from '../home/open-home.ts';
import { composeMessage } from '../rendering/compose-message.ts';
import { ASIDE_BUTTON } from '../rendering/render-card.ts';
import { readMenuReference } from '../rendering/render-menus.ts';
import { addShortcutListener } from './answer-shortcut.ts';
import { readTyped } from './read-typed.ts';
import { createRespond, PRIVATE, sendAnswer, showProgress } from './respond.ts';
import { sendFile } from './send-file.ts';

export type ListenerTools = HomeTools;

const NOT_INSTALLED = composeProblem(
  'Readout is not installed in this workspace',
  'Ask whoever runs Readout for the workspace it belongs to, or to install it here.',
);
const NOT_SHARED: ReadonlySet<Card['kind']> = new Set(['problem', 'fault']);

/** Answers every slash command, button and form of ours. Slack is told within three seconds that it was heard, and then the answer. */
export function addListeners(app: App, tools: ListenerTools): void {
  const { desk, log } = tools;

  app.command(/^\//u, async ({ command, ack, client, context }) => {
    await ack();
    const respond = createRespond(command.response_url);
    const caller = readCommandCaller(command, { ...tools, context, client });
    const typed = readCommand(command.command, command.text);
    const { trigger_id: triggerId, response_url: responseUrl } = command;
    const opening = { client, triggerId, responseUrl };
    await sendAnswer(respond, log, async () => {
      if (!caller.isKnown) return { ...PRIVATE, ...(await composeMessage(NOT_INSTALLED, desk)) };
      const family = findFamily(typed, desk.commands);
      // Where it is too late to open a view, the command says by itself what it needs.
      if (family.length > 0 && (await openChooser(family, caller, { ...tools, ...opening }))) {
        return undefined;
      }
      const form = await desk.findForm(typed, caller);
      if (form !== undefined) {
        const reference = await desk.keepAction(composeFormAction(form.command, form));
        const asked = { ...opening, reference, caller, replaces: false };
        if (await openForm(form, asked, tools)) return undefined;
      }
      const onProgress = showProgress(respond, tools);
      const card = await desk.ask(typed, caller, { onProgress });
      const shown = await sendFile(card, { person: caller.person, client, log });
      return { ...PRIVATE, ...(await composeMessage(shown, desk)) };
    });
  });

  app.action<BlockAction<ButtonAction | StaticSelectAction>>(
    { type: 'block_actions', action_id: /^readout-/u },
    async ({ body, action, ack, client, context }) => {
      await ack();
      if (isOnHome(body)) {
        const { team, user, trigger_id: triggerId } = body;
        const workspace = team?.id ?? user.team_id;
        const viewer = {
          caller: readHomeCaller(user.id, workspace, { ...tools, context, client }),
          client,
        };
        const { reference, chosen } = readHomePress(action);
        const recalled = await desk.recallAction(reference, viewer.caller, chosen);
        if (viewer.caller.isKnown)
          await answerHome({ viewer, recalled, reference, triggerId }, tools);
        return;
      }
      const respond = createRespond(body.response_url);
      const caller = readPressCaller(body, { ...tools, context, client });
      const onProgress = showProgress(respond, tools);
      const press: Press = { action, caller, client, body, onProgress };
      await sendAnswer(respond, log, () => answerPress(press, tools));
    },
  );

  addFormListener(app, { ...tools, notInstalled: NOT_INSTALLED });
  addChooserListener(app, { ...tools, notInstalled: NOT_INSTALLED });
  addHomeListener(app, tools);
  addShortcutListener(app, { ...tools, notInstalled: NOT_INSTALLED });
}

/** `/readout claims china` asks for the same as `/claims china`. */
function readCommand(command: string, text: string | undefined): string {
  const typed = readTyped(text ?? '').trim();
  return command === '/readout' ? typed : `${command} ${typed}`;
}

interface Press {
  readonly action: ButtonAction | StaticSelectAction;
  readonly caller: SlackCaller;
  readonly client: webApi.WebClient;
  readonly body: BlockAction;
  readonly onProgress: (line: string) => void;
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

async function answerPress(
  press: Press,
  tools: ListenerTools,
): Promise<RespondArguments | undefined> {
  const { desk, log } = tools;
  const { action, caller, client, body, onProgress } = press;
  if (!caller.isKnown) return { ...PRIVATE, ...(await composeMessage(NOT_INSTALLED, desk)) };
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
