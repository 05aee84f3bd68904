import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import { composeProblem } from '../../../card/build.ts';
import type { Card } from '../../../card/card.ts';
import { readCommandCaller, readHomeCaller, readPressCaller } from '../caller/slack-caller.ts';
import { addFormListener } from '../forms/answer-form.ts';
import { addChooserListener } from '../forms/choose-command.ts';
import {
  addHomeListener,
  answerHome,
  type HomeTools,
  isOnHome,
  readHomePress,
} from '../home/open-home.ts';
import { answerCommand, type TypedCommand } from './answer-command.ts';
import { answerPress, type Press } from './answer-press.ts';
import { addShortcutListener } from './answer-shortcut.ts';
import { readTyped } from './read-typed.ts';
import { createRespond, sendAnswer, showProgress } from './respond.ts';

export type ListenerTools = HomeTools;

const NOT_INSTALLED = composeProblem(
  'Readout is not installed in this workspace',
  'Ask whoever runs Readout for the workspace it belongs to, or to install it here.',
);

/** Answers every slash command, button and form of ours. Slack is told within three seconds that it was heard, and then the answer. */
export function addListeners(app: App, homeTools: ListenerTools): void {
  const tools = { ...homeTools, notInstalled: NOT_INSTALLED };
  addCommandListener(app, tools);
  addPressListener(app, tools);
  addFormListener(app, tools);
  addChooserListener(app, tools);
  addHomeListener(app, tools);
  addShortcutListener(app, tools);
}

type AnsweringTools = ListenerTools & { readonly notInstalled: Card };

function addCommandListener(app: App, tools: AnsweringTools): void {
  app.command(/^\//u, async ({ command, ack, client, context }) => {
    await ack();
    const respond = createRespond(command.response_url);
    const { trigger_id: triggerId, response_url: responseUrl } = command;
    const asked: TypedCommand = {
      typed: readCommand(command.command, command.text),
      caller: readCommandCaller(command, { ...tools, context, client }),
      opening: { client, triggerId, responseUrl },
      onProgress: showProgress(respond, tools),
    };
    await sendAnswer(respond, tools.log, () => answerCommand(asked, tools));
  });
}

function addPressListener(app: App, tools: AnsweringTools): void {
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
        const recalled = await tools.desk.recallAction(reference, viewer.caller, chosen);
        if (viewer.caller.isKnown)
          await answerHome({ viewer, recalled, reference, triggerId }, tools);
        return;
      }
      const respond = createRespond(body.response_url);
      const caller = readPressCaller(body, { ...tools, context, client });
      const onProgress = showProgress(respond, tools);
      const press: Press = { action, caller, client, body, onProgress };
      await sendAnswer(respond, tools.log, () => answerPress(press, tools));
    },
  );
}

/** `/readout claims china` asks for the same as `/claims china`. */
function readCommand(command: string, text: string | undefined): string {
  const typed = readTyped(text ?? '').trim();
  return command === '/readout' ? typed : `${command} ${typed}`;
}
