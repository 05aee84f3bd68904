import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression as the code writes it, with the places it stands at. */
export interface WrittenExpression {
  readonly pattern: string;
  readonly flags: string;
  readonly places: readonly string[];
}

const CODE = /\.tsx?$/u;
const TESTS = /\.(?:test|contract)\.tsx?$/u;

/** Reads every regular expression that the code of a folder spells out, each once; what tests alone use is left out. */
export function readExpressions(folder: string): readonly WrittenExpression[] {
  const places = new Map<string, string[]>();
  for (const file of listFiles(folder)) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    visit(tree, (literal) => {
      const { line } = tree.getLineAndCharacterOfPosition(literal.getStart(tree));
      places.set(literal.text, [...(places.get(literal.text) ?? []), `${file}:${line + 1}`]);
    });
  }
  return Array.from(places, ([text, at]) => ({ ...splitLiteral(text), places: at }));
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => CODE.test(name) && !TESTS.test(name))
    .map((name) => join(folder, name));
}

function visit(node: ts.Node, see: (literal: ts.RegularExpressionLiteral) => void): void {
  if (ts.isRegularExpressionLiteral(node)) see(node);
  ts.forEachChild(node, (child) => {
    visit(child, see);
  });
}

function splitLiteral(text: string): { readonly pattern: string; readonly flags: string } {
  const end = text.lastIndexOf('/');
  return { pattern: text.slice(1, end), flags: text.slice(end + 1) };
}
