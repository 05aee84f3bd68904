import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Action, Card } from '../src/card/card.ts';
import type { RawOptions } from '../src/commands/command.ts';
import { commands } from './index.ts';
import {
  buildSharedHouse,
  GROUPS,
  readDraftId,
  type SharedHouse,
  writeArticle,
} from './isolation-house.contract.ts';

const { asking, secret, guild } = GROUPS;
const LONGEST_MS = 180_000;

/**
 * Whoever asks must not be able to tell whether there are others: the same questions are put to a house that serves three groups and to
 * one that serves only those who ask, and the answers must be the same to the letter. So no word, id or count of others is in any.
 */
describe('a group among others', () => {
  let crowded: SharedHouse;
  let alone: SharedHouse;
  const known: string[] = [];
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-09T08:00:00Z') });
    crowded = await buildSharedHouse([secret, guild, asking]);
    alone = await buildSharedHouse([asking]);
    known.push(...(await listSecrets(crowded)));
  }, LONGEST_MS);
  afterAll(async () => {
    await crowded.close();
    await alone.close();
    vi.useRealTimers();
  });

  it('is really among others', async () => {
    const found = await crowded.ask(secret, 'claims', { about: secret.town });
    expect(JSON.stringify(found)).toContain(secret.speaker);
    expect(JSON.stringify(await crowded.ask(asking, 'claims', { about: asking.town }))).toContain(
      asking.speaker,
    );
    expect(known.filter((each) => each.startsWith('~'))).toHaveLength(3);
    expect(known).not.toContain('');
  });

  describe.each(commands.map(({ name }) => [name] as const))('that asks /%s', (name) => {
    it(
      'gets what it would get alone',
      async () => {
        for (const options of listQuestions(name, known)) {
          // What is made at the same instant is listed by ids, which are drawn by lot.
          vi.advanceTimersByTime(1_000);
          const [among, by] = [
            await crowded.ask(asking, name, options),
            await alone.ask(asking, name, options),
          ];
          expect(withoutChance(among), JSON.stringify(options)).toEqual(withoutChance(by));
          for (const action of listDistinct(among)) await pressInBoth(action);
        }
      },
      LONGEST_MS,
    );

    it('is offered what it would be offered alone', async () => {
      const options = Object.keys(commands.find((each) => each.name === name)?.options ?? {});
      for (const option of options) {
        for (const typed of ['', secret.town, secret.speaker.slice(0, 3), 'har']) {
          const typing = { command: name, option, typed };
          expect(await crowded.desk.complete(typing, asking.caller)).toEqual(
            await alone.desk.complete(typing, asking.caller),
          );
        }
      }
    });
  });

  it('gets nothing by the buttons of others', async () => {
    const about = `${secret.town} ${'harbour '.repeat(20)}`.trim();
    const cards = [
      await crowded.ask(secret, 'claims', { about }),
      await crowded.ask(secret, 'corpus add', { article: writeArticle(secret, 'Friday') }),
    ];
    const actions = cards.flatMap((card) => card.actions);
    expect(actions.length).toBeGreaterThan(2);
    for (const action of actions) {
      const recalled = await crowded.desk.recallAction(
        await crowded.desk.keepAction(action),
        asking.caller,
      );
      if ('problem' in recalled) continue;
      const card = await crowded.desk.dispatch(recalled, asking.caller);
      expect(writeWithout(card, JSON.stringify(recalled))).not.toMatch(/Quorl/u);
    }
  });

  it('sees nothing of a draft that another group left', async () => {
    const preview = await crowded.ask(guild, 'corpus add', {
      article: writeArticle(guild, 'Sunday'),
      headline: guild.headline,
    });
    for (const step of ['correct', 'add', 'discard']) {
      const card = await crowded.ask(asking, 'corpus add', { draft: readDraftId(preview), step });
      expect(JSON.stringify(card)).not.toMatch(/Brask/u);
    }
    const own = await crowded.ask(guild, 'corpus add', {
      draft: readDraftId(preview),
      step: 'discard',
    });
    expect(own.kind).toBe('answer');
  });

  async function pressInBoth(action: Action): Promise<void> {
    const [among, by] = [
      await crowded.desk.keepAction(action),
      await alone.desk.keepAction(action),
    ];
    expect(await crowded.desk.recallAction(among, asking.caller)).toEqual(
      await alone.desk.recallAction(by, asking.caller),
    );
  }
});

/** Names, ids and numbers of what the others have. */
async function listSecrets({ store, openDesks }: SharedHouse): Promise<readonly string[]> {
  const articles = (await store.listArticles()).filter(({ id }) => id.startsWith('~'));
  const claims: string[] = [];
  for await (const some of store.readClaims(articles.map(({ id }) => id))) {
    claims.push(...some.map(({ id }) => id));
  }
  const { digests } = openDesks('slack:T2');
  const issues = await digests.list('slack:T2:C1:');
  const theirs = articles.filter(({ headline }) => headline === secret.headline);
  return [
    secret.town,
    secret.speaker,
    secret.outlet,
    `in:${theirs[0]?.id} harbour`,
    'https://t2.example/ferry/feed',
    theirs[0]?.id ?? '',
    claims.find((id) => id.startsWith(theirs[0]?.id ?? '?')) ?? '',
    `${theirs[0]?.id}#opening`,
    issues[0]?.subscription.id ?? '',
    writeArticle(secret, 'Tuesday').split('\n')[0] ?? '',
  ];
}

/** The examples, and every secret in every option that takes words. */
function listQuestions(name: string, secrets: readonly string[]): readonly RawOptions[] {
  const command = commands.find((each) => each.name === name);
  const table = Object.entries(command?.options ?? {});
  const [example = {}] = command?.examples ?? [];
  const required = Object.fromEntries(
    table.flatMap(([option, { required: is }]) =>
      is ? [[option, example[option] ?? '1'] as const] : [],
    ),
  );
  const words = table.filter(([, { kind }]) => kind === 'text' || kind === 'prose');
  return [
    ...(command?.examples ?? []),
    required,
    ...words.flatMap(([option]) => secrets.map((each) => ({ ...required, [option]: each }))),
    ...(name === 'claims' ? secrets.map((each) => ({ about: `like:"${each}"` })) : []),
  ];
}

/** Ids that are drawn by lot differ. */
function withoutChance(card: Card): unknown {
  return JSON.parse(JSON.stringify(card).replaceAll(/[0-9a-f]{24}/gu, 'drawn'));
}

/** One button of each kind. */
function listDistinct({ actions }: Card): readonly Action[] {
  const byKind = new Map(actions.map((each) => [`${each.command} ${each.effect}`, each]));
  return [...byKind.values()].slice(0, 2);
}

/** What a card says, without what was asked. */
function writeWithout(card: Card, asked: string): string {
  const words = new Set(asked.split(/[^\p{L}]+/u));
  return JSON.stringify(card)
    .split(/[^\p{L}]+/u)
    .filter((word) => !words.has(word))
    .join(' ');
}
