import type { App, MessageShortcut, webApi } from '@slack/bolt';
import type { Card } from '../../../card/card.ts';
import { askOnMessage, messageCommands } from '../../../commands/buttons/message-commands.ts';
import type { PointedMessage } from '../../../commands/callers/caller.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import type { Log } from '../../adapter.ts';
import type { FindLanguage } from '../caller/find-language.ts';
import { readShortcutCaller, type SlackCaller } from '../caller/slack-caller.ts';
import { composeMessage } from '../rendering/compose-message.ts';
import { readTyped } from './read-typed.ts';
import { createRespond, PRIVATE, sendAnswer } from './respond.ts';

interface ShortcutTools {
  readonly desk: FrontDesk;
  readonly log: Log;
  readonly notInstalled: Card;
  readonly findLanguage: FindLanguage;
}

interface Asked {
  readonly caller: SlackCaller;
  readonly client: Pick<webApi.WebClient, 'users'>;
  readonly desk: FrontDesk;
}

/** People, channels and groups, as Slack writes them. */
const MENTION = /<[@#!][^<>]*>/gu;

/** Does with a message what somebody chose beside it, and tells them alone. */
export function addShortcutListener(app: App, tools: ShortcutTools): void {
  const { desk, log } = tools;
  const ids = new RegExp(`^(?:${messageCommands.map(({ id }) => id).join('|')})$`, 'u');
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: ids },
    async ({ shortcut, ack, client, context }) => {
      await ack();
      const respond = createRespond(shortcut.response_url);
      const caller = readShortcutCaller(shortcut, { ...tools, context, client });
      await sendAnswer(respond, log, async () => {
        const card = caller.isKnown
          ? await answer(shortcut, { caller, client, desk })
          : tools.notInstalled;
        return { ...PRIVATE, ...(await composeMessage(card, desk)) };
      });
    },
  );
}

async function answer(
  { callback_id: id, message }: MessageShortcut,
  { caller, client, desk }: Asked,
): Promise<Card> {
  const chosen = messageCommands.find((each) => each.id === id);
  const invocation =
    chosen && askOnMessage(chosen, readTyped((message.text ?? '').replace(MENTION, ' ')));
  if (invocation === undefined) throw new Error(`Slack knows “${id}”, we do not.`);
  if ('problem' in invocation) return invocation.problem;
  return desk.dispatch(invocation, caller, { message: await pointAt(message, client) });
}

/** Who wrote a message, as they are called where Slack tells. */
async function pointAt(
  { user: person = '', text = '', bot_id: bot }: MessageShortcut['message'],
  client: Asked['client'],
): Promise<PointedMessage> {
  const asked = await client.users.info({ user: person }).catch(() => undefined);
  const { profile, name } = asked?.user ?? {};
  const called = profile?.display_name || profile?.real_name || name;
  return {
    author: { person, ...(called && { name: called }) },
    isByBot: bot !== undefined || person === '',
    text: readTyped(text),
  };
}
