import type { App, BlockAction, ButtonAction, RespondArguments } from '@slack/bolt';
import { composeProblem } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';
import type { Log } from '../adapter.ts';
import { composeMessage } from './compose-message.ts';
import { readTyped } from './read-typed.ts';
import { ASIDE_BUTTON } from './render-card.ts';
import { PRIVATE, sendAnswer } from './respond.ts';
import {
  readCommandCaller,
  readPressCaller,
  type SlackCaller,
  type Workspace,
} from './slack-caller.ts';

export interface ListenerTools {
  readonly desk: FrontDesk;
  readonly log: Log;
  readonly workspace: Workspace;
}

const NOT_INSTALLED = composeProblem(
  'Readout is not installed in this workspace',
  'Ask whoever runs Readout for the workspace it belongs to, or to install it here.',
);
const OUTDATED = composeProblem(
  'This button is outdated',
  'Run the command again for a fresh answer.',
);
const NOT_SHARED: ReadonlySet<Card['kind']> = new Set(['problem', 'fault']);

/** Answers every slash command and every button of ours. Slack is told within three seconds that it was heard, and then the answer. */
export function addListeners(app: App, tools: ListenerTools): void {
  const { desk, log, workspace } = tools;

  app.command(/^\//u, async ({ command, ack, respond }) => {
    await ack();
    const caller = readCommandCaller(command, workspace);
    await sendAnswer(respond, log, async () => {
      const card = caller.isKnown
        ? await desk.ask(readCommand(command.command, command.text), caller)
        : NOT_INSTALLED;
      return { ...PRIVATE, ...(await composeMessage(card, desk)) };
    });
  });

  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: /^readout-/u },
    async ({ body, action, ack, respond }) => {
      await ack();
      const caller = readPressCaller(body, workspace);
      const press: Press = { action, caller, name: body.user.name ?? body.user.username };
      await sendAnswer(respond, log, () => answerPress(press, desk));
    },
  );
}

/** `/readout claims china` asks for the same as `/claims china`, and `/readout` alone for help. */
function readCommand(command: string, text: string | undefined): string {
  const typed = readTyped(text ?? '').trim();
  return command === '/readout' ? typed || 'help' : `${command} ${typed}`;
}

interface Press {
  readonly action: ButtonAction;
  readonly caller: SlackCaller;
  /** Shown as words where the answer is shared; nobody is notified. */
  readonly name: string;
}

async function answerPress(
  { action, caller, name }: Press,
  desk: FrontDesk,
): Promise<RespondArguments> {
  if (!caller.isKnown) return { ...PRIVATE, ...(await composeMessage(NOT_INSTALLED, desk)) };
  const recalled = await desk.recallAction(action.value ?? '');
  if (recalled === undefined) return { ...PRIVATE, ...(await composeMessage(OUTDATED, desk)) };

  const { effect, ...invocation } = recalled;
  const card = await desk.dispatch(invocation, caller);
  if (effect === 'share' && !NOT_SHARED.has(card.kind)) {
    const message = await composeMessage(card, desk, name);
    return { response_type: 'in_channel', replace_original: false, ...message };
  }
  const replaces = effect === 'replace' && !action.action_id.startsWith(ASIDE_BUTTON);
  return { ...PRIVATE, replace_original: replaces, ...(await composeMessage(card, desk)) };
}
