import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { sharedFolder } from './shared.ts';

type Judge = (payload: unknown) => readonly string[];
type Node = Readonly<Record<string, unknown>>;

/** Lengths that Slack allows, by the type of the node and the field; what is shown must not be empty either. */
const LIMITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  plain_text: { text: 3000 },
  mrkdwn: { text: 3000 },
  text: { text: 3000 },
  link: { text: 3000, url: 3000 },
  button: { action_id: 255, value: 2000 },
  static_select: { action_id: 255, options: 100 },
  actions: { elements: 25 },
  context: { elements: 10 },
  rich_text: { elements: Number.POSITIVE_INFINITY },
  rich_text_section: { elements: Number.POSITIVE_INFINITY },
  rich_text_quote: { elements: Number.POSITIVE_INFINITY },
  rich_text_list: { elements: Number.POSITIVE_INFINITY },
};
const MAX_BLOCKS = 50;
const MAX_LENGTH = 13_200;
const MAX_FALLBACK = 4000;

/** Finds what Slack would refuse in a message: by its limits, and by the schema of Block Kit where that is at hand. */
export function findSlackFaults(payload: unknown): readonly string[] {
  return [...judgeByLimits(payload), ...judgeBySchema(payload)];
}

/** Every node of a message that has a type, blocks and what they hold. */
export function listSlackNodes(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(listSlackNodes);
  return 'type' in value ? [{ ...value }, ...below] : below;
}

/** Finds what Slack would refuse in a view: by its limits, and by the schema where that is at hand. */
export function findViewFaults(view: unknown): readonly string[] {
  const nodes = listSlackNodes(readField(view, 'blocks'));
  const title = readField(readField(view, 'title'), 'text');
  const metadata = readField(view, 'private_metadata');
  return [
    ...checkLength('title', title, 24),
    ...checkLength('private_metadata', metadata, 3000),
    ...checkLength('blocks', readField(view, 'blocks'), 100),
    ...nodes.flatMap(({ type, max_length: most, initial_value: value }) =>
      type === 'plain_text_input' && value !== undefined
        ? checkLength('initial_value', value, Number(most ?? 3000))
        : [],
    ),
    ...judgeViewBySchema(view),
  ];
}

const judgeBySchema: Judge = createSchemaJudge('MessagePayload');
const judgeViewBySchema: Judge = createSchemaJudge('ModalView');

function createSchemaJudge(definition: string): Judge {
  if (sharedFolder === undefined) return () => [];
  const file = `${sharedFolder}platform/slack-blockkit.schema.json`;
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'blocks');
  const validate = ajv.compile({ $ref: `blocks#/definitions/${definition}` });
  return (payload) =>
    validate(payload)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function judgeByLimits(payload: unknown): readonly string[] {
  const nodes = listSlackNodes(payload);
  const blocks = readField(payload, 'blocks');
  const ids = nodes.flatMap(({ action_id: id }) => (id === undefined ? [] : [id]));
  return [
    ...checkLength('blocks', blocks, MAX_BLOCKS),
    ...checkLength('all blocks', JSON.stringify(blocks ?? []), MAX_LENGTH),
    ...checkLength('text', readField(payload, 'text'), MAX_FALLBACK),
    ...nodes.flatMap(checkNode),
    ...(new Set(ids).size === ids.length ? [] : ['action_id is there twice']),
  ];
}

function checkNode(node: Node): readonly string[] {
  const type = String(node['type']);
  const faults = Object.entries(LIMITS[type] ?? {}).flatMap(([field, limit]) =>
    checkLength(`${type}.${field}`, node[field], limit),
  );
  if (type === 'header')
    faults.push(...checkLength('header', readField(node['text'], 'text'), 150));
  if (type === 'button') faults.push(...checkLength('button', readField(node['text'], 'text'), 75));
  return faults;
}

function checkLength(name: string, value: unknown, limit: number): readonly string[] {
  if (typeof value !== 'string' && !Array.isArray(value)) return [`${name} is missing`];
  if (value.length === 0) return [`${name} is empty`];
  return value.length > limit ? [`${name} has ${value.length}, and at most ${limit} fit`] : [];
}

function readField(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}
