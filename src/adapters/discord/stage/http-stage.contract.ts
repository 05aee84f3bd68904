import type { FrontDesk } from '../../../commands/front-desk.ts';
import {
  composeDiscordCommand,
  composeDiscordPress,
  composeMessage,
  DISCORD_SCENE,
  type DiscordCounterpart,
  openDiscordCounterpart,
} from '../../../testing/discord-counterpart.ts';
import { findDiscordLimits } from '../../../testing/discord-limits.ts';
import { createDiscordJudge } from '../../../testing/discord-schema.ts';
import type { RecordedCall } from '../../../testing/recording-proxy.ts';
import { sharedFolder } from '../../../testing/shared.ts';
import { serveLocally } from '../../../testing/slack-counterpart.ts';
import type { Shown, Stage } from '../../adapter.contract.ts';
import type { Log, RoutedAdapter } from '../../adapter.ts';
import { createDiscordAdapter } from '../discord-adapter.ts';
import { listParts, show } from './discord-stage.contract.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The stage of the adapter contract on Discord over HTTP, and what Discord itself can do there. */
export interface HttpStage extends Stage {
  readonly adapter: RoutedAdapter;
  readonly counterpart: DiscordCounterpart;
  /** Sends a request to where Discord posts. */
  send(request: RequestInit): Promise<Response>;
  /** Posts an interaction, and gives the answer in the response. */
  post(interaction: Fields): Promise<unknown>;
}

const EPHEMERAL = 64;

/** Opens the stage: the counterpart, the started adapter, and the port it answers at. */
export async function openHttpStage(
  desk: FrontDesk,
  log: Log,
  given: { readonly now?: () => number } = {},
): Promise<HttpStage> {
  const counterpart = await openDiscordCounterpart();
  const { apiUrl, publicKey, proxy } = counterpart;
  const adapter = createDiscordAdapter({
    ...given,
    token: DISCORD_SCENE.token,
    publicKey,
    apiUrl,
    desk,
    log,
  });
  await adapter.start();
  const [route] = adapter.routes;
  const server = await serveLocally((request, response) => route?.handle(request, response));
  const judge = sharedFolder
    ? createDiscordJudge(`${sharedFolder}platform/discord-openapi.json`)
    : ({ body }: RecordedCall) => findDiscordLimits(body);
  const callbacks: RecordedCall[] = [];
  const seen = new Map<string, RecordedCall>();

  const send = (request: RequestInit): Promise<Response> =>
    fetch(`${server.url}${route?.path}`, request);

  async function post(interaction: Fields): Promise<unknown> {
    const response = await send(counterpart.signRequest(interaction));
    const body: unknown = await response.json();
    const { id, token } = interaction;
    callbacks.push({
      method: 'POST',
      path: `/api/v10/interactions/${id}/${token}/callback`,
      authorization: undefined,
      body,
      status: 204,
      answer: undefined,
    });
    return body;
  }

  async function press(shown: Shown, customId: string, values?: readonly string[]): Promise<Shown> {
    const interaction = composeDiscordPress(
      customId,
      composeMessage(shown.id, seen.get(shown.id)?.body),
      values,
    );
    await post(interaction);
    const call = await proxy.waitFor(({ path }) => path.includes(`/${interaction['token']}`));
    const isFollowUp = call.method === 'POST';
    const after = show(call, isFollowUp ? isPrivate(call.body) : shown.isPrivate);
    const placed = isFollowUp ? after : { ...after, id: shown.id };
    seen.set(placed.id, call);
    return placed;
  }

  return {
    adapter,
    counterpart,
    send,
    post,
    async ask(words) {
      const interaction = composeDiscordCommand('claims', { about: words });
      const deferral = await post(interaction);
      const call = await proxy.waitFor(({ path }) => path.includes(`/${interaction['token']}`));
      const shown = show(call, isPrivate(deferral));
      seen.set(shown.id, call);
      return shown;
    },
    press(shown, label) {
      const button = listParts(seen.get(shown.id)?.body).find((part) => part['label'] === label);
      return press(shown, String(button?.['custom_id']));
    },
    choose(shown, menu, label) {
      const list = listParts(seen.get(shown.id)?.body).find((part) => part['placeholder'] === menu);
      const options = Array.isArray(list?.['options']) ? list['options'] : [];
      const { value } = Object(options.find((option) => Object(option).label === label));
      return press(shown, String(list?.['custom_id']), [String(value)]);
    },
    pressUnknown: (shown) => press(shown, 'nobody-knows-this'),
    findFaults: () => [...callbacks, ...proxy.calls].flatMap((call) => judge(call)),
    async close() {
      await adapter.stop();
      await server.close();
      await counterpart.close();
    },
  };
}

function isPrivate(body: unknown): boolean {
  const { flags, data } = Object(body);
  return data === undefined ? (Number(flags) & EPHEMERAL) !== 0 : isPrivate(data);
}
