import { describe, expect, it } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { integer, required, words } from '../../../commands/options/options.ts';
import { createDiscordJudge } from '../../../testing/discord-schema.ts';
import { sharedFolder } from '../../../testing/shared.ts';
import { sampleCommand } from '../../adapter.contract.ts';
import { describeSlashCommands } from './describe-commands.ts';

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<'ru' | 'zh-CN', string>>>;
  readonly options?: readonly Named[];
}

describe('describeSlashCommands', () => {
  it('describes each kind of option by its type and limits', () => {
    expect(describeSlashCommands([sampleCommand])).toMatchObject([
      {
        type: 1,
        name: 'claims',
        description: 'Who claimed what, word for word',
        contexts: [0, 1, 2],
        integration_types: [0, 1],
        options: [
          {
            type: 3,
            name: 'about',
            description: 'Who or what the claims are about',
            required: false,
            max_length: 500,
            autocomplete: true,
          },
          {
            type: 3,
            name: 'voice',
            description: 'How the claim was made',
            required: false,
            choices: [
              { name: 'quoted', value: 'quoted' },
              { name: 'reported', value: 'reported' },
            ],
          },
          {
            type: 3,
            name: 'since',
            description: 'Only claims from this day on',
            required: false,
          },
          {
            type: 4,
            name: 'page',
            description: 'Which page of the answer',
            required: false,
            min_value: 1,
            max_value: 999,
          },
        ],
      },
    ]);
  });

  it('puts required options first, and keeps long summaries within 100 characters', () => {
    const options = {
      page: integer('Which page', 1, 9),
      about: required(words('About what '.repeat(20))),
    };
    const [body] = describeSlashCommands([{ ...sampleCommand, options }]);
    expect(body?.options?.map(({ name }) => name)).toEqual(['about', 'page']);
    expect(body?.options?.[0]?.description).toMatch(/^(?:About what ){8}About what…$/u);
  });
});

describe.skipIf(!sharedFolder)('describeSlashCommands, against Discord’s description,', () => {
  it('gives commands that Discord takes, ours among them', () => {
    const judge = createDiscordJudge(`${sharedFolder}platform/discord-openapi.json`);
    const body = describeSlashCommands([{ ...sampleCommand, name: 'sample' }, ...commands]);
    expect(judge({ method: 'PUT', path: '/applications/1/commands', body })).toEqual([]);
    const wrong = [{ ...body[0], name: 'Claims X', description: 'x'.repeat(101) }];
    expect(judge({ method: 'PUT', path: '/applications/1/commands', body: wrong })).not.toEqual([]);
  });

  it('names commands, options and choices in the languages Discord has, and leaves out what is not translated', () => {
    const known = {
      ...sampleCommand,
      options: { ...sampleCommand.options, other: words('Other') },
    };
    const [command] = describeSlashCommands([known]);
    expect(command?.name_localizations).toEqual({ ru: 'утверждения', 'zh-CN': '说法' });
    const [about, voice, , , other] = command?.options ?? [];
    expect(about?.name_localizations).toEqual({ ru: 'о_чём', 'zh-CN': '内容' });
    expect(voice).toMatchObject({ choices: [{ name_localizations: { ru: 'прямая речь' } }, {}] });
    expect(other).not.toHaveProperty('name_localizations');
    expect(other).not.toHaveProperty('description_localizations');
  });

  it('gives no two commands or options of one level the same name in a language', () => {
    const names = (list: readonly Named[], locale: 'ru' | 'zh-CN') =>
      list.map(({ name, name_localizations: own }) => own?.[locale] ?? name);
    const check = (list: readonly Named[]): void => {
      for (const locale of ['ru', 'zh-CN'] as const) {
        expect(new Set(names(list, locale)).size).toBe(list.length);
      }
      for (const { options = [] } of list) check(options);
    };
    check(describeSlashCommands(commands) as readonly Named[]);
  });
});
