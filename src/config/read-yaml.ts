import { readFileSync } from 'node:fs';
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { z } from 'zod';
import { BriefingError } from '../domain/error.ts';

/** The way to a value in a file: keys and positions. */
export type Path = readonly PropertyKey[];

/** What a file holds, and a way to say what is wrong with a place in it. */
export interface YamlFile<T> {
  readonly value: T;
  fault(path: Path, problem: string): BriefingError;
}

const HINT = 'Correct the file and start again.';
const MOST_PROBLEMS = 3;

/** Reads a YAML file that a schema describes; what is wrong is thrown with the file and the line. */
export function readYaml<S extends z.ZodType>(file: string, schema: S): YamlFile<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(readText(file), { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken)
    throw invalid(
      `${file}, line ${lines.linePos(broken.pos[0]).line}: it is not YAML: ${broken.message}.`,
    );
  if (document.contents === null) throw invalid(`${file} is empty.`);

  const place = (path: Path): string => {
    const line = lines.linePos(findOffset(document, path)).line;
    return path.length === 0 ? `line ${line}` : `line ${line}, at “${path.map(String).join('.')}”`;
  };
  const checked = schema.safeParse(document.toJS());
  if (checked.success) {
    return {
      value: checked.data,
      fault: (path, problem) => invalid(`${file}, ${place(path)}: ${problem}`),
    };
  }
  const problems = checked.error.issues.map(
    (issue) => `${place(pathOf(issue))}: ${messageOf(issue)}.`,
  );
  const [more, count] = [problems.length > MOST_PROBLEMS, problems.length - MOST_PROBLEMS];
  const shown = problems.slice(0, MOST_PROBLEMS).join(' ');
  throw invalid(`${file}, ${shown}${more ? ` There are ${count} more such places.` : ''}`);
}

function invalid(message: string, cause?: unknown): BriefingError {
  return new BriefingError('config_invalid', message, { hint: HINT, cause });
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    throw invalid(`${file} cannot be read: ${describeFault(cause)}.`, cause);
  }
}

function describeFault(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT') return 'there is no such file';
  return code.startsWith('ERR_ENCODING') ? 'it is not UTF-8' : code || 'the reason is unknown';
}

/** An unknown key is shown at its own place, not at the place of what holds it. */
function pathOf(issue: z.core.$ZodIssue): Path {
  return issue.code === 'unrecognized_keys'
    ? [...issue.path, ...issue.keys.slice(0, 1)]
    : issue.path;
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  return issue.code === 'unrecognized_keys' ? 'nobody knows this key' : issue.message;
}

/** Where the deepest part of the path that is there begins. */
function findOffset(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else {
      node = isSeq(node) ? node.items[Number(step)] : undefined;
      offset = startOf(node) ?? offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node satisfies Node).range?.[0] : undefined;
}
