import { describe, expect, it } from 'vitest';
import { readSpan } from '../../../domain/article.ts';
import { foldBlanks } from '../../blanks.ts';
import { readText } from '../read-text.ts';
import { FOREIGN } from './foreign.contract.ts';
import { GENRES } from './genres.contract.ts';
import { MARKED } from './marked.contract.ts';
import { OUTLETS } from './outlets.contract.ts';
import { PASTED, setText } from './pasted.contract.ts';

describe('readText on', () => {
  it.each(
    [...PASTED, ...FOREIGN, ...GENRES, ...OUTLETS, ...MARKED].map(
      (each) => [each.name, each] as const,
    ),
  )('%s', (_name, pasted) => {
    const reading = readText(Buffer.from(setText(pasted)));
    if ('problem' in reading) throw new Error(reading.problem);
    const { article } = reading;
    expect(
      article.passages.map((passage) => [
        passage.role,
        foldBlanks(readSpan(article.text, passage)),
      ]),
    ).toEqual(pasted.lines);
    expect(article).toMatchObject(pasted.known ?? {});
  });
});
