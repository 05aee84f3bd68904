import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../config/read-config.ts';
import type { Speaker } from '../../domain/claim.ts';
import { createClaimsEngine } from '../extract-claims.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import {
  DESCRIPTION_SAMPLES,
  NAME_SAMPLES,
  OTHER_SAMPLES,
  PRONOUN_SAMPLES,
} from './speaker-samples.contract.ts';

const { actors } = readConfig(fileURLToPath(new URL('../../../config', import.meta.url)));
const engine = createClaimsEngine({ gazetteer: createGazetteer(actors) });

function listSpeakers(text: string, authors: readonly string[] = []): readonly Speaker[] {
  const passages = Array.from(text.matchAll(/[^\n]*\S[^\n]*/gu), ({ index: start, 0: line }) => ({
    start,
    end: start + line.length,
    role: 'body' as const,
  }));
  const article = { id: 'a1', text, passages, authors, publishedOn: '2024-05-01', language: 'en' };
  return engine.extract(article).claims.flatMap(({ speaker }) => speaker ?? []);
}

describe('a speaker', () => {
  it.each([
    ...NAME_SAMPLES,
    ...PRONOUN_SAMPLES,
    ...DESCRIPTION_SAMPLES,
    ...OTHER_SAMPLES,
  ])('in “%s” is %s', (text, name) => {
    expect(listSpeakers(text.replaceAll(' | ', '\n')).at(-1)?.name).toBe(name);
  });
});
