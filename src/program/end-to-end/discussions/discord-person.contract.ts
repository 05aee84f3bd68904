import { InteractionType } from 'discord.js';
import { commands } from '../../../../commands/index.ts';
import {
  type DiscordTwin,
  listParts,
  show,
} from '../../../adapters/discord/stage/discord-stage.contract.ts';
import { readText } from '../../../commands/typing/read-text.ts';
import type { RecordedCall } from '../../../testing/recording-proxy.ts';
import type { ScenePerson, Shown } from './scene.contract.ts';

type Fields = Readonly<Record<string, unknown>>;

const MODAL = 9;
const CHANGES = /^(?:POST|PATCH|PUT)$/u;

/** What is there to be pressed and written below. */
export interface DiscordCard {
  readonly messageId: string;
  readonly body: unknown;
  readonly threadId: string;
}

/** A member of the server, whose interactions the twin sends to real discord.js. */
export function createDiscordPerson(
  { id, name }: { readonly id: string; readonly name: string },
  { discord, findCard }: { readonly discord: DiscordTwin; findCard(): DiscordCard },
): ScenePerson {
  const { twin, proxy, channelId } = discord;

  async function act(type: InteractionType, data: Fields, more: Fields = {}): Promise<Shown> {
    const interaction = { type, channelId, userId: id, data, ...more };
    const { token } = await twin.simulateInteraction(interaction);
    return read(await proxy.waitFor((call) => call.path.includes(token) && isShown(call)));
  }

  return {
    id,
    name,
    type: (typed) => act(InteractionType.ApplicationCommand, composeCommand(typed)),
    press(label) {
      const { messageId, body } = findCard();
      const button = listParts(body).find((part) => part['label'] === label);
      if (button === undefined) throw new Error(`There is no button “${label}”.`);
      const data = { custom_id: button['custom_id'], component_type: 2 };
      return act(InteractionType.MessageComponent, data, { messageId });
    },
    fill({ form }, values) {
      const components = Object.entries(values).map(([field, value], at) => ({
        type: 18,
        id: at * 2 + 1,
        component: { type: 4, id: at * 2 + 2, custom_id: field, value },
      }));
      const data = { custom_id: form, components };
      return act(InteractionType.ModalSubmit, data, { messageId: findCard().messageId });
    },
    write: (words) => twin.channel(findCard().threadId).user(id).sendMessage({ content: words }),
    collect(message) {
      const target = String(Object(message)['id']);
      const resolved = { messages: { [target]: message } };
      const data = { id: '9', name: 'Collect as answer', type: 3, target_id: target, resolved };
      return act(InteractionType.ApplicationCommand, data, { channelId: findCard().threadId });
    },
  };
}

/** A command as the client of Discord takes it apart: its words are subcommands, its options have names. */
function composeCommand(typed: string): Fields {
  const read = readText(typed, commands);
  if ('problem' in read) throw new Error(`“${typed}” is no command.`);
  const { command, options } = read.invocation;
  const [first = '', ...below] = command.split(' ');
  const table = commands.find(({ name }) => name === command)?.options ?? {};
  const values: readonly Fields[] = Object.entries(options).map(([name, value]) =>
    table[name]?.kind === 'integer'
      ? { name, type: 4, value: Number(value) }
      : { name, type: 3, value },
  );
  const nested = below.reduceRight(
    (inner, word) => [{ name: word, type: 1, options: inner }],
    values,
  );
  return { id: '1', name: first, type: 1, options: nested };
}

/** An answer, in place or new, or a form; what is only acknowledged shows nothing yet, and progress is none. */
function isShown({ method, path, body }: RecordedCall): boolean {
  const isProgress = listParts(body).some(({ content }) => String(content).endsWith(' …'));
  return isForm(body) || (!isProgress && path.includes('/webhooks/') && CHANGES.test(method));
}

function isForm(body: unknown): boolean {
  return Object(body)['type'] === MODAL;
}

function read(call: RecordedCall): Shown {
  if (!isForm(call.body)) return { text: show(call, true).text.replace(/\s+/gu, ' ') };
  const data: Fields = Object(Object(call.body)['data']);
  return { text: JSON.stringify(data), form: data['custom_id'] };
}
