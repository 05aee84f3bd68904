import type { App, MessageShortcut } from '@slack/bolt';
import type { Card } from '../../card/card.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';
import { askOnMessage, messageCommands } from '../../commands/message-commands.ts';
import type { Log } from '../adapter.ts';
import { composeMessage } from './compose-message.ts';
import { readTyped } from './read-typed.ts';
import { PRIVATE, sendAnswer } from './respond.ts';
import { readShortcutCaller, type SlackCaller } from './slack-caller.ts';

interface ShortcutTools {
  readonly desk: FrontDesk;
  readonly log: Log;
  readonly notInstalled: Card;
}

/** People, channels and groups, as Slack writes them. */
const MENTION = /<[@#!][^<>]*>/gu;

/** Does with a message what somebody chose beside it, and tells them alone. */
export function addShortcutListener(app: App, tools: ShortcutTools): void {
  const { desk, log } = tools;
  const ids = new RegExp(`^(?:${messageCommands.map(({ id }) => id).join('|')})$`, 'u');
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: ids },
    async ({ shortcut, ack, respond, client, context }) => {
      await ack();
      const caller = readShortcutCaller(shortcut, { context, client });
      await sendAnswer(respond, log, async () => {
        const card = caller.isKnown ? await answer(shortcut, caller, desk) : tools.notInstalled;
        return { ...PRIVATE, ...(await composeMessage(card, desk)) };
      });
    },
  );
}

async function answer(
  { callback_id: id, message }: MessageShortcut,
  caller: SlackCaller,
  desk: FrontDesk,
): Promise<Card> {
  const chosen = messageCommands.find((each) => each.id === id);
  const invocation =
    chosen && askOnMessage(chosen, readTyped((message.text ?? '').replace(MENTION, ' ')));
  if (invocation === undefined) throw new Error(`Slack knows “${id}”, we do not.`);
  return 'problem' in invocation ? invocation.problem : await desk.dispatch(invocation, caller);
}
