import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { findDiscordLimits } from './discord-limits.ts';

/** A request that left for Discord's REST interface. */
export interface DiscordCall {
  readonly method: string;
  /** With or without `/api/v10` before it. */
  readonly path: string;
  readonly body: unknown;
}

interface Operation {
  readonly method: string;
  readonly path: RegExp;
  /** How many parts of the path are open; the operation with fewest is meant. */
  readonly open: number;
  /** Where its body is described; undefined where it takes none. */
  readonly schema: string | undefined;
}

/** Judges calls by Discord's own description of its interface, and by the limits that it leaves out. */
export function createDiscordJudge(file: string): (call: DiscordCall) => readonly string[] {
  const description: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = createAjv(relax(description));
  const operations = listOperations(description);
  const validators = new Map<string, ValidateFunction>();

  return ({ method, path, body }) => {
    const [place = ''] = path.replace(/^\/api\/v\d+/u, '').split('?');
    const operation = operations.find((each) => each.method === method && each.path.test(place));
    if (operation === undefined) return [`${method} ${place} is no operation`];
    if (operation.schema === undefined || body === undefined) return [];
    const validate =
      validators.get(operation.schema) ?? ajv.compile({ $ref: `discord${operation.schema}` });
    validators.set(operation.schema, validate);
    return [...(validate(body) ? [] : describeErrors(validate)), ...findDiscordLimits(body)];
  };
}

function createAjv(description: object): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  ajv.addFormat('snowflake', /^(0|[1-9]\d{0,19})$/u);
  ajv.addFormat('nonce', true);
  return ajv.addSchema({ $id: 'discord', ...description });
}

/** A payload may fit several branches of Discord's `oneOf`: it means `anyOf`. */
function relax(value: unknown): object {
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (!isRecord(part) || !Array.isArray(part['oneOf']) || 'anyOf' in part) return part;
    const { oneOf, ...others } = part;
    return { ...others, anyOf: oneOf };
  });
  return JSON.parse(text);
}

function listOperations(description: unknown): readonly Operation[] {
  return Object.entries(read(description, 'paths'))
    .flatMap(([path, methods]) =>
      Object.entries(isRecord(methods) ? methods : {}).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path: new RegExp(`^${path.replace(/\{[^{}]+\}/gu, '[^/]+')}$`, 'u'),
        open: path.split('{').length,
        schema: takesJson(operation) ? point(path, method) : undefined,
      })),
    )
    .sort((one, other) => one.open - other.open);
}

function takesJson(operation: unknown): boolean {
  return 'application/json' in read(read(operation, 'requestBody'), 'content');
}

function point(path: string, method: string): string {
  const key = path.replaceAll('/', '~1').replace(/[{}]/gu, encodeURIComponent);
  return `#/paths/${key}/${method}/requestBody/content/application~1json/schema`;
}

function describeErrors({ errors }: ValidateFunction): readonly string[] {
  return (errors ?? [])
    .filter(({ keyword }) => keyword !== 'anyOf')
    .slice(0, 5)
    .map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function read(value: unknown, key: string): Record<string, unknown> {
  const found = isRecord(value) ? value[key] : undefined;
  return isRecord(found) ? found : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
