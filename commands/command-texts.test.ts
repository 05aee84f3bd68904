import { describe, expect, it } from 'vitest';
import { findCommandTexts } from '../src/messages/commands/command-texts.ts';
import { commands } from './index.ts';

const OPTIONS = commands.flatMap(({ name, options }) =>
  Object.keys(options).map((option) => ({ name, option })),
);
const CHOICES = commands.flatMap(({ options }) =>
  Object.values(options).flatMap(({ choices = [] }) => choices),
);
const KNOWN = {
  words: commands.flatMap(({ name }) => name.split(' ')),
  options: OPTIONS.map(({ option }) => option),
  summaries: commands.map(({ name }) => name),
  hints: OPTIONS.flatMap(({ name, option }) => [option, `${name} ${option}`]),
  choices: CHOICES,
} as const;

describe.each([['ru'], ['kk'], ['zh']] as const)('the commands in %s', (language) => {
  const texts = findCommandTexts(language);
  const parts = Object.keys(KNOWN) as (keyof typeof KNOWN)[];

  it.each(parts.map((part) => [part] as const))('know no %s that no command has', (part) => {
    const foreign = Object.keys(texts?.[part] ?? {}).filter((key) => !KNOWN[part].includes(key));
    expect(foreign).toEqual([]);
  });

  it('fit what Discord takes', () => {
    const names = [...Object.values(texts?.words ?? {}), ...Object.values(texts?.options ?? {})];
    for (const name of names) expect(name).toMatch(/^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u);
    const told = [...Object.values(texts?.summaries ?? {}), ...Object.values(texts?.hints ?? {})];
    expect(told.filter((text) => text.length > 100)).toEqual([]);
  });

  it('lack nothing; what they lack is shown in English', () => {
    const hints = texts?.hints ?? {};
    const missing = [
      ...KNOWN.words.filter((word) => texts?.words[word] === undefined),
      ...KNOWN.options.filter((option) => texts?.options[option] === undefined),
      ...KNOWN.summaries.filter((name) => texts?.summaries[name] === undefined),
      ...OPTIONS.filter(({ name, option }) => !(hints[option] ?? hints[`${name} ${option}`])).map(
        ({ name, option }) => `${name} ${option}:`,
      ),
    ];
    const unique = Array.from(new Set(missing));
    expect(unique).toEqual([]);
  });
});
