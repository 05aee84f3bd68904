import { describe, expect, it } from 'vitest';
import { defineCommand } from '../define-command.ts';
import { checkForm, type Form, fillForm, listFields } from './form.ts';
import { address, date, required, words } from './options.ts';

const add = defineCommand({
  name: 'corpus add',
  summary: 'Adds',
  options: {
    draft: words('The draft'),
    headline: required(words('Its headline')),
    published: date('Its day'),
    url: address('Where'),
  },
  examples: [],
  run: async () => ({ kind: 'answer', title: '', blocks: [], actions: [] }),
});
const form: Form = {
  command: 'corpus add',
  options: { draft: 'd1', headline: 'Ferry', published: '2026-03-02' },
  fields: ['headline', 'published', 'url', 'constructor'],
};

describe('listFields', () => {
  it('gives each field its label and what it holds, and leaves out what is no option', () => {
    const fields = listFields(form, [add]).map(({ label, value }) => [label, value]);
    expect(fields).toEqual([
      ['Headline', 'Ferry'],
      ['Published', '2026-03-02'],
      ['Address', ''],
    ]);
  });

  it('gives none for a command that nobody knows', () => {
    expect(listFields(form, [])).toEqual([]);
  });
});

describe('fillForm', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['keeps what no field asks for', { headline: 'New' }, { draft: 'd1', headline: 'New' }],
    ['takes an empty field for none', { headline: ' ', published: '' }, { draft: 'd1' }],
    ['takes no value that was not asked for', { draft: 'd2', step: 'add' }, { draft: 'd1' }],
  ])('%s', (_case, values, options) => {
    expect(fillForm(form, values)).toEqual(options);
  });
});

describe('checkForm', () => {
  it('names what is wrong with each field, and nothing else', () => {
    const values = { headline: 'New', published: '2026-02', url: 'river' };
    expect(checkForm(form, values, [add])).toEqual({
      published: '“2026-02” is no day of the calendar; write it like 2022-03-01.',
      url: '“river” is no address; write it with https:// at its beginning.',
    });
  });
});
