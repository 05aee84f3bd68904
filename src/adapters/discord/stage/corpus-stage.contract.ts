import { InteractionType } from 'discord.js';
import { findDiscordLimits } from '../../../testing/discord-limits.ts';
import { createDiscordJudge } from '../../../testing/discord-schema.ts';
import type { RecordedCall } from '../../../testing/recording-proxy.ts';
import { sharedFolder } from '../../../testing/shared.ts';
import { type DiscordTwin, startDiscordTwin } from './discord-stage.contract.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The permissions to send messages, and beside it to manage the server. */
const MEMBER = String(1n << 11n);
const MANAGER = String((1n << 11n) | (1n << 5n));
const MODAL = 9;
/** What is taken away again shows nothing. */
const CHANGES = /^(?:POST|PATCH|PUT)$/u;

/** What Discord was told to show: a message with its buttons, or a form. */
export interface Seen {
  readonly id: string;
  readonly text: string;
  /** The references of its buttons, by their labels. */
  readonly buttons: Readonly<Record<string, string>>;
  /** The lists to choose from: what they are for, their choices, and their references. */
  readonly lists: readonly List[];
  /** Set where it is a form. */
  readonly form?: { readonly reference: string; readonly fields: Fields };
}

interface List {
  readonly label: string;
  readonly reference: string;
  /** The values of its choices, by their labels. */
  readonly choices: Readonly<Record<string, string>>;
}

export interface Attached {
  readonly name: string;
  readonly url: string;
}

/** One person who uses `/corpus` in a server. */
export interface CorpusStage extends DiscordTwin {
  makeManager(): Promise<void>;
  /** Runs a command by its first word and the others. */
  runCommand(name: string, words: readonly string[], options: Fields): Promise<Seen>;
  run(words: readonly string[], options: Fields, file?: Attached): Promise<Seen>;
  press(seen: Seen, label: string): Promise<Seen>;
  /** Chooses from the first list of a message. */
  choose(seen: Seen, label: string): Promise<Seen>;
  send(seen: Seen, values: Fields, from?: Seen): Promise<Seen>;
  findFaults(): readonly string[];
}

/** Opens the stage; the adapter is started by the test. */
export async function openCorpusStage(): Promise<CorpusStage> {
  const discord = await startDiscordTwin();
  const { twin, proxy, channelId, userId } = discord;
  const judge = sharedFolder
    ? createDiscordJudge(`${sharedFolder}platform/discord-openapi.json`)
    : ({ body }: RecordedCall) => findDiscordLimits(body);

  async function act(type: InteractionType, data: Fields, messageId?: string): Promise<Seen> {
    const from = messageId === undefined ? {} : { messageId };
    const { token } = await twin.simulateInteraction({ type, channelId, userId, data, ...from });
    const call = await proxy.waitFor(
      ({ method, path, body }) => path.includes(token) && isShown(method, path, body),
    );
    return read(call);
  }

  async function permit(permissions: string): Promise<void> {
    const guildId_userId = { guildId: twin.guildId, userId };
    await twin.prisma.guildMember.update({ where: { guildId_userId }, data: { permissions } });
  }

  await permit(MEMBER);
  return {
    ...discord,
    makeManager: () => permit(MANAGER),
    runCommand(name, words, options) {
      const given = Object.entries(options).map(([option, value]) => ({
        name: option,
        type: 3,
        value,
      }));
      return act(InteractionType.ApplicationCommand, {
        id: '1',
        name,
        type: 1,
        options: nest(words, given),
      });
    },
    run(words, options, file) {
      const given = Object.entries(options).map(([name, value]) => ({ name, type: 3, value }));
      const attached = file ? [{ name: 'file', type: 11, value: '900' }] : [];
      return act(InteractionType.ApplicationCommand, {
        id: '1',
        name: 'corpus',
        type: 1,
        options: nest(words, [...given, ...attached]),
        ...(file && { resolved: { attachments: { 900: describeAttachment(file) } } }),
      });
    },
    press: ({ id, buttons }, label) =>
      act(InteractionType.MessageComponent, { custom_id: buttons[label], component_type: 2 }, id),
    choose({ id, lists: [list] }, label) {
      const values = [list?.choices[label]];
      const data = { custom_id: list?.reference, component_type: 3, values };
      return act(InteractionType.MessageComponent, data, id);
    },
    send: ({ form }, values, from) =>
      act(
        InteractionType.ModalSubmit,
        { custom_id: form?.reference, components: Object.entries(values).map(fillIn) },
        from?.id,
      ),
    findFaults: () => proxy.calls.flatMap((call) => judge(call)),
  };
}

function nest(words: readonly string[], options: readonly Fields[]): readonly Fields[] {
  const [word, ...others] = words;
  if (word === undefined) return options;
  return [{ name: word, type: others.length === 0 ? 1 : 2, options: nest(others, options) }];
}

function describeAttachment({ name, url }: Attached): Fields {
  return { id: '900', filename: name, url, proxy_url: url, size: 10, content_type: 'text/plain' };
}

function fillIn([name, value]: [string, unknown]): Fields {
  return { type: 18, id: 1, component: { type: 4, id: 2, custom_id: name, value } };
}

/** An answer, in place or new, or a form; an acknowledgement shows nothing yet, and progress is none. */
function isShown(method: string, path: string, body: unknown): boolean {
  const isForm = isRecord(body) && body['type'] === MODAL;
  const isProgress = listParts(body).some(({ content }) => String(content).endsWith(' …'));
  return isForm || (!isProgress && path.includes('/webhooks/') && CHANGES.test(method));
}

function read({ body, answer }: RecordedCall): Seen {
  const data = isRecord(body) && isRecord(body['data']) ? body['data'] : body;
  const parts = listParts(data);
  const fields = parts.flatMap(({ type, custom_id: name, value }) =>
    type === 4 || type === 19 ? [[String(name), value] as const] : [],
  );
  const reference = isRecord(data) ? String(data['custom_id'] ?? '') : '';
  return {
    id: String(isRecord(answer) ? answer['id'] : ''),
    text: parts
      .flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
      .join('\n')
      .replace(/\\([^0-9A-Za-z\s])/gu, '$1'),
    buttons: Object.fromEntries(
      parts.flatMap(({ type, label, custom_id: id }) => (type === 2 ? [[label, id]] : [])),
    ),
    lists: parts.filter(({ type }) => type === 3).map(readList),
    ...(reference === '' ? {} : { form: { reference, fields: Object.fromEntries(fields) } }),
  };
}

function readList({ placeholder, custom_id: reference, options }: Fields): List {
  const choices = Array.isArray(options) ? options : [];
  return {
    label: String(placeholder),
    reference: String(reference),
    choices: Object.fromEntries(choices.map(({ label, value }) => [label, value])),
  };
}

function listParts(body: unknown): readonly Record<string, unknown>[] {
  if (!isRecord(body)) return [];
  const below = [body['components'], [body['component']]].flat().filter(isRecord);
  return below.flatMap((part) => [part, ...listParts(part)]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
