import { describe, expect, it } from 'vitest';
import { writePlainText } from '../../card/plain-text.ts';
import { openSay } from '../../messages/say.ts';
import type { KnownPerson } from '../callers/caller.ts';
import type { CommandTools, RawOptions } from '../command.ts';
import { defineCommand } from '../define-command.ts';
import { required, words } from './options.ts';
import { people } from './people-option.ts';
import { allowed } from './setting-options.ts';

const KIM = { id: 'slack:U1', name: 'Kim Oh', marks: ['@kim', 'Editor'] };
const OTHER_KIM = { id: 'slack:U2', name: 'Kim Oh', marks: ['@kim2'] };
const DESK = { id: 'slack:subteam^S1', name: 'Kim Oh', marks: ['@kims'] };
const KNOWN: Readonly<Record<string, readonly KnownPerson[]>> = {
  kim: [KIM, OTHER_KIM, DESK],
  ada: [{ id: 'slack:U3', name: 'Ada Park', marks: ['@ada'] }],
  ben: [1, 2].map((each) => ({ id: `slack:U4${each}`, name: 'Ben', marks: [] })),
  eve: [{ id: 'slack:U6', name: 'Eve', marks: ['@eve'], isUnsure: true }],
  all: Array.from({ length: 30 }, (_, at) => ({ id: `slack:U5${at}`, name: 'All', marks: [] })),
};

const assign = defineCommand({
  name: 'assign',
  summary: 'Assigns',
  options: { article: required(words('Article')), to: people('To'), add: allowed('Adds') },
  examples: [],
  run: async (values) => ({
    kind: 'answer',
    title: JSON.stringify(values),
    blocks: [],
    actions: [],
  }),
});

/** Runs it where the platform knows these people; nothing else is asked for. */
function run(options: RawOptions, say = openSay()) {
  const findPeople = async (names: readonly string[]) => names.map((name) => KNOWN[name] ?? []);
  return assign.run(options, { say, caller: { findPeople } } as unknown as CommandTools);
}

describe('a name that several people bear', () => {
  it('is one of whom the platform knows a single one, too, where it has not told of everybody', async () => {
    const card = await run({ article: 'ports', to: '@eve' });
    expect(writePlainText(card)).toContain('“@eve” may be several people or roles here.');
    expect(card.menus?.[0]?.choices).toEqual([{ label: 'Eve · @eve', value: 'slack:U6' }]);
  });

  it('is asked for in a list, with the id of each, and everything else stays as it was given', async () => {
    const card = await run({ article: 'ports', to: '@ada @kim U9000000' });
    expect(writePlainText(card)).toBe(
      [
        'Who is meant in /assign?',
        'to: “@kim” may be several people or roles here. Choose who is meant, or write the id:',
        [
          '- Kim Oh · @kim · Editor · slack:U1',
          '- Kim Oh · @kim2 · slack:U2',
          '- user group Kim Oh · @kims · slack:subteam^S1',
        ].join('\n'),
      ].join('\n\n'),
    );
    expect(card.menus).toEqual([
      {
        effect: 'choose',
        label: 'Who “@kim” is',
        command: 'assign',
        options: { article: 'ports', to: 'slack:U3, slack:U9000000' },
        fields: ['to'],
        joins: true,
        choices: [
          { label: 'Kim Oh · @kim · Editor', value: 'slack:U1' },
          { label: 'Kim Oh · @kim2', value: 'slack:U2' },
          { label: 'user group Kim Oh · @kims', value: 'slack:subteam^S1' },
        ],
      },
    ]);
  });

  it('runs the command once it is chosen', async () => {
    const { menus = [] } = await run({ article: 'ports', to: '@ada @kim' });
    const [{ options = {}, choices = [] } = {}] = menus;
    const { title } = await run({ ...options, to: `${options['to']}, ${choices[1]?.value}` });
    expect(JSON.parse(title)).toEqual({ article: 'ports', to: ['slack:U3', 'slack:U2'] });
  });

  it('waits for the others where several names are borne by several', async () => {
    const { menus = [] } = await run({ article: 'ports', to: '@kim @ben', add: '@ben' });
    expect(menus.map(({ label, options }) => [label, options['to'], options['add']])).toEqual([
      ['Who “@kim” is', '@ben', '@ben'],
      ['Who “@ben” is', '@kim', '@ben'],
      ['Who “@ben” is', '@kim @ben', ''],
    ]);
  });

  it('shows 25 and says that there are more', async () => {
    const card = await run({ article: 'ports', to: '@all' });
    expect(card.menus?.[0]?.choices).toHaveLength(25);
    expect(writePlainText(card)).toContain('And 5 more.');
  });

  it('is told beside what is wrong, without a list: nothing can run yet', async () => {
    const card = await run({ to: '@kim' });
    expect(writePlainText(card)).toMatch(/It is missing[\s\S]+slack:U2/u);
    expect(card.menus).toBeUndefined();
  });

  it.each([
    ['ru', 'Кто такой «@kim»'],
    ['kk', '«@kim» – кім'],
    ['zh', '“@kim”是谁'],
  ] as const)('is asked for in %s', async (language, label) => {
    const { menus = [] } = await run({ article: 'ports', to: '@kim' }, openSay(language));
    expect(menus[0]?.label).toBe(label);
  });
});
