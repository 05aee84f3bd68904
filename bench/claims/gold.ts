import { readFileSync } from 'node:fs';
import type { Passage } from '../../src/domain/article.ts';

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
}

/** Reads the documents of a gold file, one a line. */
export function readGold(file: string): readonly GoldDocument[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, text }: Record<string, unknown> = JSON.parse(line);
    return { id: String(id), text: String(text) };
  });
}

/** Gold texts have no noise to label: each paragraph is one body passage. */
export function splitPassages(text: string): readonly Passage[] {
  return Array.from(text.matchAll(/[^\n]*\S[^\n]*/gu), ({ index: start, 0: line }) => ({
    start,
    end: start + line.length,
    role: 'body',
  }));
}
