import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings } from '../../../testing/sample-cards.ts';
import { cleanText, escapeMarkdown } from './escape.ts';

// What Discord brings to life in what is left once each escaped character is out of the way.
const ALIVE: readonly (readonly [string, RegExp])[] = [
  ['a mention', /<[@#][!&]?\d|@(?:everyone|here)/u],
  ['a command, emoji, time or place', /<(?:\/|a?:|t:|id:)/u],
  ['the name of an emoji', /:[^\s:]+:/u],
  ['a link behind words', /\]\(/u],
  ['an address', /[a-z]:\/\/|<\S+[:@]/iu],
  ['a heading', /^\s*#/mu],
  ['a list or small print', /^\s*(?:[-*+]|\d+[.)])(?:\s|$)|^\s*-#/mu],
  ['a quote', /^\s*>/mu],
  ['code, a spoiler or emphasis', /[`|*_~]/u],
];

const fragments = fc.constantFrom(
  ...hostileStrings,
  ...['@', 'everyone', 'here', '<', '>', '#', '-', '1.', '1', '.', ') ', '[', '](', ')', '\\', '`'],
  ...['*', '_', '~~', '||', ':', 'smile', 'https', '//', 't', '\n', ' ', '\r', '\u2028', '\u202E'],
);
const units = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const anyText = fc.array(fc.oneof(fragments, units), { maxLength: 12 }).map((all) => all.join(''));

function findAlive(markdown: string): readonly string[] {
  const rest = markdown.replace(/\\[^0-9A-Za-z\s]/gu, '\uE000');
  return ALIVE.filter(([, pattern]) => pattern.test(rest)).map(([name]) => name);
}

function readEscaped(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}

describe('escapeMarkdown', () => {
  it.each([
    ['a mention of everyone', '@everyone', '\\@everyone'],
    ['a masked link', '[a](https://b.example)', '\\[a\\](https\\://b.example)'],
    ['a heading on a second line', 'a\n# b', 'a\n\\# b'],
    ['a numbered list', '1. one', '1\\. one'],
    ['a number that goes on in the next part', '. one', '\\. one'],
    ['small print', '-# small', '\\-# small'],
    ['a custom emoji', '<:a:1>', '\\<\\:a\\:1\\>'],
    ['a backslash before a star', '\\*', '\\\\\\*'],
    ['a shrug', '¯\\_(ツ)_/¯', '¯\\\\\\_(ツ)\\_/¯'],
    ['nothing in plain words', 'Up 3.5 % (a first), they said – twice.', undefined],
  ])('escapes %s', (_case, text, markdown = text) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it.each(hostileStrings)('leaves nothing of %j alive', (text) => {
    expect(findAlive(escapeMarkdown(text))).toEqual([]);
  });

  it('leaves nothing of any two texts alive, side by side, and shows all of them', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const markdown = escapeMarkdown(one) + escapeMarkdown(other);
        expect(findAlive(markdown)).toEqual([]);
        expect(readEscaped(markdown)).toBe(cleanText(one) + cleanText(other));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('cleanText', () => {
  it.each([
    ['control characters', 'nul\u0000 bell\u0007', 'nul bell'],
    ['halves of characters', 'a\uD800b', 'a\uFFFDb'],
    ['changes of direction', '\u202Eabc\u202C \u2066d\u2069', 'abc d'],
    ['every kind of line break', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ])('mends %s', (_case, text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });
});
