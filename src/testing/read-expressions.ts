import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { evaluateText } from './evaluate-text.ts';

/** A regular expression as the code writes it, with the places it stands at. */
export interface WrittenExpression {
  readonly pattern: string;
  readonly flags: string;
  readonly places: readonly string[];
}

const CODE = /\.tsx?$/u;
const TESTS = /\.(?:test|contract)\.tsx?$/u;

/** Reads every regular expression that the code of a folder spells out or builds of constants, each once; what tests alone use is left out. */
export function readExpressions(folder: string): readonly WrittenExpression[] {
  const places = new Map<string, string[]>();
  for (const file of listFiles(folder)) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    visit(tree, tree, (text, node) => {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      places.set(text, [...(places.get(text) ?? []), `${file}:${line + 1}`]);
    });
  }
  return Array.from(places, ([text, at]) => ({ ...splitLiteral(text), places: at }));
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => CODE.test(name) && !TESTS.test(name))
    .map((name) => join(folder, name));
}

function visit(
  node: ts.Node,
  tree: ts.SourceFile,
  see: (literal: string, node: ts.Node) => void,
): void {
  if (ts.isRegularExpressionLiteral(node)) see(node.text, node);
  if (ts.isNewExpression(node) && node.expression.getText(tree) === 'RegExp') {
    const built = readBuilt(node, tree);
    if (built !== undefined) see(built, node);
  }
  ts.forEachChild(node, (child) => {
    visit(child, tree, see);
  });
}

/** `new RegExp(…)` written as a literal, as far as its file tells what it is built of. */
function readBuilt(node: ts.NewExpression, tree: ts.SourceFile): string | undefined {
  const [pattern, flags] = node.arguments ?? [];
  const text = pattern && evaluateText(pattern, tree);
  return text === undefined ? undefined : `/${text}/${(flags && evaluateText(flags, tree)) ?? ''}`;
}

function splitLiteral(text: string): { readonly pattern: string; readonly flags: string } {
  const end = text.lastIndexOf('/');
  return { pattern: text.slice(1, end), flags: text.slice(end + 1) };
}
