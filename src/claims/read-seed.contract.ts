import { readdirSync, readFileSync } from 'node:fs';
import type { Claim } from '../domain/claim.ts';
import { sharedFolder } from '../testing/shared.ts';
import type { ClaimsEngine } from './extract-claims.ts';

/** A shared article with its claims. */
export interface SeedReading {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** The claims of the shared article whose file name begins so; each paragraph is read as body. */
export function readSeed(prefix: string, engine: ClaimsEngine): SeedReading {
  const folder = `${sharedFolder}seeds/`;
  const file = readdirSync(folder).find((name) => name.startsWith(prefix));
  const text = readFileSync(`${folder}${file}`, 'utf8');
  const passages = Array.from(text.matchAll(/[^\n]*\S[^\n]*/gu), ({ index: start, 0: line }) => ({
    start,
    end: start + line.length,
    role: 'body' as const,
  }));
  const article = { id: prefix, text, passages, language: 'en', publishedOn: '2022-03-01' };
  return { text, claims: engine.extract(article).claims };
}
