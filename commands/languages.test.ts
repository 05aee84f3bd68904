import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, Card, Inline } from '../src/card/card.ts';
import type { Command, RawOptions } from '../src/commands/command.ts';
import type { Language } from '../src/messages/language.ts';
import { catalogues } from '../src/messages/say.ts';
import { SENTENCES } from '../src/messages/sentences/sentences.ts';
import { commands } from './index.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

const OTHERS = ['ru', 'kk', 'zh'] as const;
/** Shorter stretches of English may stand in another language, too. */
const LEAST = 9;

let house: SampleHouse;

beforeAll(async () => {
  house = await buildSampleHouse('invented');
  await fillHouse(house);
});
afterAll(() => house.close());

/** Gives the group something of each kind to tell of. */
async function fillHouse({ run }: SampleHouse): Promise<void> {
  const [first] = listQuoted(await run('claims', { about: 'northland' }));
  await run('collection add', { name: 'week-3', articles: 'tariffs' });
  await run('predictions track', { claim: first?.id ?? '', by: '2026-12-31' });
  await run('predictions resolve', { prediction: '1', outcome: 'partly', evidence: 'a report' });
  await run('discuss', { topic: 'northland southland', until: 'in 3 days' });
  await run('discussion vote', { position: 'a' });
  await run('readings assign', { article: 'tariffs', due: 'in 3 days' });
}

function listQuoted({ actions }: Card): readonly { readonly id: string }[] {
  return actions.flatMap(({ command, options }) =>
    command === 'context' ? [{ id: options['claim'] ?? '' }] : [],
  );
}

/** What each command is asked: its examples, what the house has, nothing, and what is wrong. */
function listAsked({ name, options, examples }: Command): readonly RawOptions[] {
  const taking = Object.entries(options).filter(
    ([, { kind, required, rest }]) => kind !== 'file' && (required || rest),
  );
  const fill = (value: string): RawOptions =>
    Object.fromEntries(taking.map(([option]) => [option, value]));
  return [
    ...examples,
    ...(OWN[name] ?? []),
    {},
    fill('zzyzx'),
    fill('northland'),
    { nonsense: 'x' },
    fill('x'.repeat(101_000)),
  ];
}

/** What the house has an answer to. */
const OWN: Readonly<Record<string, readonly RawOptions[]>> = {
  claims: [{ about: 'the' }, { about: 'northland', page: '2' }, { about: 'tariffs -zz: "open' }],
  compare: [
    { a: 'northland', b: 'southland' },
    { a: 'oland', b: 'Lena Quist' },
    { a: 'northland', b: 'northland', topic: 'tariffs' },
  ],
  timeline: [{ since: '1990', until: '1991', about: 'northland' }, { page: '99' }],
  voices: [{ name: 'Tam' }, { name: 'southland' }, { outlet: 'zzyzx' }],
  cite: [{ what: 'tariffs', style: 'bibtex' }],
  verify: [{ sentence: 'tariffs will stay' }, { sentence: 'tariffs will never stay', by: 'Tam' }],
  'discussion vote': [{ position: 'b' }],
  'discussion reason': [{ reason: 'It was said twice.' }],
  'predictions confirm': [{ prediction: '1' }],
  'readings done': [{ reading: '1' }],
  'readings show': [{ reading: '1' }],
  'collection show': [{ name: 'week-3' }],
  'settings change': [{ zone: 'nowhere' }, { language: 'x' }, { add: 'discord:1 slack:U1' }],
  'digest subscribe': [{ when: 'every 3rd moonday' }, { when: 'monthly', about: 'zzyzx' }],
};

/** Everything in a card that Readout itself says: no quotation, no command, and no link that a headline names. */
function listOwnWords({ title, blocks, actions, menus = [] }: Card): readonly string[] {
  return [
    title,
    ...blocks.flatMap(listBlockWords),
    ...actions.map(({ label }) => label),
    ...menus.map(({ label }) => label),
  ];
}

function listBlockWords(block: Block): readonly string[] {
  switch (block.type) {
    case 'text':
      return [block.inlines.map(writeOwn).join('')];
    case 'list':
      return block.items.map((item) => item.map(writeOwn).join(''));
    case 'quotation':
    case 'copy':
      return [];
  }
}

function writeOwn(inline: Inline): string {
  return inline.type === 'code' || inline.type === 'command' || inline.type === 'link'
    ? '…'
    : inline.value;
}

/** Stretches of English that stand in a message or a sentence around what is put in. */
function listEnglish(language: Language): readonly string[] {
  const known = Object.entries(catalogues.en).flatMap(([key, message]) => {
    const own = JSON.stringify(catalogues[language][key as keyof typeof catalogues.en] ?? '');
    const forms = typeof message === 'string' ? [message] : Object.values(message);
    return forms.flatMap(splitFixed).filter((stretch) => !own.includes(stretch));
  });
  const told = SENTENCES.flatMap(([english, ...others]) =>
    splitFixed(english).filter((stretch) => !others.some((each) => each.includes(stretch))),
  );
  return Array.from(new Set([...known, ...told]));
}

function splitFixed(message: string): readonly string[] {
  return message
    .split(/\{[a-z]+\}/iu)
    .map((stretch) => stretch.trim())
    .filter((stretch) => stretch.length >= LEAST && /\p{L} \p{L}/u.test(stretch));
}

const SUMMARIES = commands.flatMap(({ summary, options }) => [
  summary,
  ...Object.values(options).map((option) => option.summary),
]);

describe.each(OTHERS)('every command in %s', (language) => {
  const english = [...listEnglish(language), ...SUMMARIES];

  it.each(commands)('/$name says nothing of its own in English', async (command) => {
    const left = new Set<string>();
    for (const options of listAsked(command)) {
      const card = await house.run(command.name, options, { language });
      for (const words of listOwnWords(card)) {
        const found = english.find((stretch) => words.includes(stretch));
        if (found !== undefined) left.add(`${found} — in: ${words.slice(0, 200)}`);
      }
      expect(card.language).toBe(language);
    }
    expect(Array.from(left)).toEqual([]);
  });
});
