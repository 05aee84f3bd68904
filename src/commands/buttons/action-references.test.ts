import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, ANY, type Menu } from '../../card/card.ts';
import { defineCommand } from '../define-command.ts';
import { rest, words } from '../options/options.ts';
import { createActionReferences } from './action-references.ts';

const caller = { place: { adapter: 'test' }, person: 'p' };
const [NEW_KEY, OLD_KEY] = [new Uint8Array([1]), new Uint8Array([2])];
const claims = defineCommand({
  name: 'claims',
  summary: '',
  options: { about: rest(words('Words')), by: words('Speaker') },
  examples: [],
  run: () => Promise.reject(new Error('not run')),
});

function createReferences(
  keys: readonly [Uint8Array, ...Uint8Array[]] = [NEW_KEY],
  kept = new Map<string, string>(),
) {
  const keeper = {
    keepText: async (text: string) => {
      const id = `id-${text.length}`;
      kept.set(id, text);
      return id;
    },
    recallText: async (id: string) => kept.get(id),
  };
  return createActionReferences({ keeper, commands: [claims], keys });
}

const next: Action = {
  label: 'Next',
  command: 'claims',
  options: { about: 'china kazakhstan', by: 'Ada Park' },
  effect: 'replace',
};

async function tellProblem(reference: string): Promise<string> {
  const recalled = await createReferences().recallAction(reference, caller);
  return 'problem' in recalled ? JSON.stringify(recalled.problem) : 'no problem';
}

describe('createActionReferences', () => {
  it('gives back what was kept, within what a button carries', async () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 });
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom('replace', 'share'), async (by, effect) => {
        const references = createReferences();
        const { label: _label, ...meant } = { ...next, options: { by }, effect };
        const reference = await references.keepAction({ ...next, options: { by }, effect });
        expect(reference.length).toBeLessThanOrEqual(100);
        expect(await references.recallAction(reference, caller)).toEqual(meant);
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a reference in which any character was changed, added or left out', async () => {
    const reference = await createReferences().keepAction(next);
    const letters = fc.string({ unit: 'binary', maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.nat(reference.length), letters, fc.nat(1), async (at, put, gone) => {
        const changed = reference.slice(0, at) + put + reference.slice(at + gone);
        fc.pre(changed !== reference);
        return 'problem' in (await createReferences().recallAction(changed, caller));
      }),
      { numRuns: 300 },
    );
  });

  it('does not read what is longer than any reference was', async () => {
    const older = await tellProblem(`1ir:/claims ${'china '.repeat(20)}`);
    expect(older).toContain('not one of Readout’s');
    expect(older).not.toContain('Ask again with');
  });

  it('refuses what another Readout signed, and takes what an earlier key of its own did', async () => {
    const old = await createReferences([OLD_KEY]).keepAction(next);
    expect(await createReferences().recallAction(old, caller)).toHaveProperty('problem');
    const rotated = createReferences([NEW_KEY, OLD_KEY]);
    expect(await rotated.recallAction(old, caller)).toMatchObject({ options: next.options });
    expect(await rotated.keepAction(next)).toBe(await createReferences().keepAction(next));
  });

  it.each([
    ['nothing', '', 'not one of Readout’s'],
    ['words', 'x', 'not one of Readout’s'],
    ['a version to come', '9rabcdefghij/claims x', 'not one of Readout’s'],
    ['a forged command', '2rabcdefghij/claims x', 'not one of Readout’s'],
    ['an older button', '1ir:/claims china', 'Ask again with /claims china'],
    ['an older button of a long command', '1tr:0123456789abcdef', 'Type the command again'],
    ['an older button of no command', '1ir:/dance', 'Type the command again'],
  ])('says what to do for %s', async (_case, reference, sentence) => {
    expect(await tellProblem(reference)).toContain(sentence);
  });

  it('says what to do where the kept text or the command is gone', async () => {
    const long = { ...next, options: { about: 'china '.repeat(60).trim() } };
    const kept = await createReferences().keepAction(long);
    expect(await tellProblem(kept)).toContain('no longer kept');
    const gone = await createReferences().keepAction({ ...next, command: 'dance' });
    expect(await tellProblem(gone)).toContain('its command has changed');
  });

  it('puts what was chosen from a menu into its options, and takes it out again', async () => {
    const references = createReferences();
    const menu: Menu = {
      effect: 'choose',
      label: 'Speaker',
      command: 'claims',
      options: { about: 'china', by: 'Ada Park' },
      fields: ['by'],
      choices: [],
    };
    const reference = await references.keepAction(menu);
    const choose = (chosen?: string) => references.recallAction(reference, caller, chosen);
    const about = { command: 'claims', effect: 'replace', options: { about: 'china' } };
    expect(await choose(ANY)).toEqual(about);
    expect(await choose('Xi "x"')).toEqual({ ...about, options: { about: 'china', by: 'Xi "x"' } });
    expect(await choose()).toHaveProperty('problem');
  });

  it.each([
    ['what its option names already', 'Xi, Ben', 'Xi, Ben, Ada Park'],
    ['nothing', '', 'Ada Park'],
  ])('joins what was chosen to %s, where the menu is for that', async (_case, by, joined) => {
    const references = createReferences();
    const reference = await references.keepAction({
      effect: 'choose',
      label: 'Who “@ada” is',
      command: 'claims',
      options: { about: 'china', by },
      fields: ['by'],
      joins: true,
      choices: [],
    });
    const choose = (chosen?: string) => references.recallAction(reference, caller, chosen);
    expect(await choose('Ada Park')).toEqual({
      command: 'claims',
      effect: 'replace',
      options: { about: 'china', by: joined },
    });
    expect(await choose()).toHaveProperty('problem');
  });
});
