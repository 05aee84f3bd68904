import { describe, expect, it } from 'vitest';
import type { Command } from '../command.ts';
import { defineCommand } from '../define-command.ts';
import { findFamily } from './find-family.ts';

const commands: readonly Command[] = [
  'claims',
  'corpus add',
  'corpus feed add',
  'corpus feed list',
].map((name) =>
  defineCommand({
    name,
    summary: name,
    options: {},
    examples: [],
    run: async () => ({ kind: 'answer', title: name, blocks: [], actions: [] }),
  }),
);

describe('findFamily', () => {
  it.each<[string, readonly string[]]>([
    ['', ['claims', 'corpus add', 'corpus feed add', 'corpus feed list']],
    ['  ', ['claims', 'corpus add', 'corpus feed add', 'corpus feed list']],
    ['/corpus', ['corpus add', 'corpus feed add', 'corpus feed list']],
    ['Corpus  feed ', ['corpus feed add', 'corpus feed list']],
    ['corpus add', []],
    ['corpus fee', []],
    ['claims', []],
    ['claims china', []],
  ])('of %j is %j', (text, names) => {
    expect(findFamily(text, commands).map(({ name }) => name)).toEqual(names);
  });
});
