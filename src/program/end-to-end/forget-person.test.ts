import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../card/card.ts';
import type { Caller, PointedMessage } from '../../commands/callers/caller.ts';
import { readEnvironment } from '../../config/read-environment.ts';
import { sayEnglish } from '../../messages/say.ts';
import { openDatabase } from '../../store/drivers/open-database.ts';
import { findInTables } from '../../store/forgetting/find-in-tables.contract.ts';
import { PASSWORD, startPostgres, type TestServer } from '../../testing/postgres.ts';
import { createComposeIssue } from '../clocks/compose-issue.ts';
import { deliverDue } from '../clocks/keep-delivering.ts';
import { buildHouse, type House } from '../house/house.ts';

const SAMPLE = fileURLToPath(new URL('../../testing/sample-house/', import.meta.url));
const GROUP = 'slack:T0GROUP9';
const place = { adapter: 'slack', workspace: 'T0GROUP9', channel: 'C1' } as const;
const quill: Caller = { place, person: 'U0QUILL77', name: 'Quillan Vex', isHost: true };
const other: Caller = { place, person: 'U0OTHER88', name: 'Ada', isHost: true };

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
  await server.server.createDatabase('forgetting');
}, 120_000);
afterAll(() => server.stop());

interface Opened {
  readonly house: House;
  /** Where a text stands in the whole database. */
  find(text: string): Promise<readonly string[]>;
  ask(caller: Caller, text: string, message?: PointedMessage): Promise<Card>;
  close(): Promise<void>;
}

async function open(databaseUrl: string | undefined): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-forget-'));
  const environment = readEnvironment({
    READOUT_CONFIG: join(SAMPLE, 'config'),
    READOUT_CORPUS: join(SAMPLE, 'corpus'),
    READOUT_DATA: folder,
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  });
  const faults: unknown[] = [];
  const log = {
    info() {},
    warn() {},
    error: (_said: string, cause: unknown) => faults.push(cause),
  };
  const house = await buildHouse({ environment, log });
  return {
    house,
    async find(text) {
      const db = await openDatabase(
        { dataFolder: folder, databaseUrl },
        { prepare: async () => undefined },
      );
      const found = await findInTables(db, text);
      await db.destroy();
      return found;
    },
    async ask(caller, text, message) {
      const card = await house.desk.ask(text, caller, message && { message });
      if (card.kind === 'fault') throw faults.at(-1);
      if (card.kind === 'problem')
        throw new Error(`${text}: ${card.title} ${JSON.stringify(card.blocks)}`);
      return card;
    },
    async close() {
      await house.store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Has the digest of the channel come now; gives the id of the issue. */
async function bringOut({ house, ask }: Opened): Promise<string> {
  const compose = createComposeIssue(house);
  const issues: string[] = [];
  await ask(other, '/digest now 1');
  await deliverDue({
    store: house.store,
    posters: [
      {
        name: 'slack',
        limitMs: 1_000,
        render: async (card) => JSON.stringify(card),
        post: async () => ({ messageId: '1.1' }),
        find: async () => ({ messageId: undefined }),
        openBelow: async () => ({ thread: '1.1' }),
      },
    ],
    async compose(subscription, delivery) {
      const composed = await compose(subscription, delivery);
      issues.push(composed?.issue?.id ?? '');
      return composed;
    },
    now: () => new Date(),
    openSay: () => Promise.resolve(sayEnglish),
    chance: () => 1,
    report: (message, cause) => {
      throw new Error(message, { cause });
    },
  });
  return issues[0] ?? '';
}

/** Has two people do all that leaves a trace, each with the other. */
async function leaveTraces(opened: Opened): Promise<void> {
  const { ask } = opened;
  const answer = await ask(quill, '/claims southland');
  const [a = '', b = '', c = ''] = answer.actions.flatMap(({ command, options }) =>
    command === 'context' ? [options['claim'] ?? ''] : [],
  );
  await ask(other, '/settings change add:"U0QUILL77 U0OTHER88" moderate:U0QUILL77');
  const said = (by: Caller): PointedMessage => ({
    author: { person: by.person, ...(by.name !== undefined && { name: by.name }) },
    isByBot: false,
    text: 'It is so.',
  });
  const [one, two] = [quill, other];
  for (const [opener, more] of [
    [one, ''],
    [two, ''],
    [two, ' positions:anonymous'],
  ] as const) {
    await ask(opener, `/discuss a:${a} b:${b}${more}`);
    const [newest] =
      /\d+/u.exec((await ask(opener, '/discussion list')).blocks.map(write).join(' ')) ?? [];
    for (const person of [one, two]) {
      await ask(person, `/discussion vote a discussion:${newest}`);
      await ask(person, `/discussion reason Because. discussion:${newest}`);
    }
    await ask(one, `/discussion collect ${newest}`, said(two));
    await ask(two, `/discussion collect ${newest}`, said(one));
    await ask(one, `/discussion add ${c} discussion:${newest}`);
    if (opener === one) await ask(one, `/discussion close ${newest}`);
  }
  for (const [first, second, claim] of [
    [one, two, a],
    [two, one, b],
  ] as const) {
    const [number] = /\d+/u.exec((await ask(first, `/predictions track ${claim}`)).title) ?? [];
    await ask(first, `/predictions resolve ${number} partly it was seen`);
    await ask(second, `/predictions confirm ${number}`);
  }
  await ask(one, '/readings assign ports due:friday to:@U0OTHER88');
  await ask(two, '/readings assign locks due:friday to:"@U0QUILL77 @U0OTHER88"');
  await ask(one, '/readings done 2');
  await ask(one, '/catchup read:now');
  await ask(one, '/digest subscribe every monday 09:00');
  await ask(two, '/digest subscribe northland every tuesday 10:00');
  // With what the group reads and what falls due, so that what an issue says of it is kept, too.
  const issue = await bringOut(opened);
  for (const person of [one, two]) await ask(person, `/digest read ${issue}`);
  for (const person of [one, two]) await failForm(opened, person);
  await ask(one, '/collection add week-3 ports');
  await ask(
    one,
    '/corpus add article:"The ferry will sail again in May, the mayor said." headline:"A ferry of our own" outlet:"River Post"',
  );
}

/** Sends a form that is wrong, which can be opened again as it was. */
async function failForm({ house: { desk } }: Opened, person: Caller): Promise<void> {
  const reason = `What ${person.name} typed ${'in confidence '.repeat(20)}`;
  const invocation = { command: 'discussion reason', options: { reason, discussion: '99999' } };
  const card = await desk.dispatch(invocation, person, { fields: ['reason'] });
  const [again] = card.actions;
  if (again === undefined) throw new Error(`Nothing can be corrected: ${card.title}`);
  await desk.keepAction(again);
}

/** Of `table.column: rows` the first part. */
function nameColumn(found: string): string {
  return found.split(':', 1)[0] ?? '';
}

function write(block: unknown): string {
  return JSON.stringify(block);
}

describe.each(['SQLite', 'PostgreSQL'])('forgetting on %s', (kind) => {
  let opened: Opened;
  beforeAll(async () => {
    const url = `postgres://postgres:${PASSWORD}@127.0.0.1:${server.port}/forgetting`;
    opened = await open(kind === 'SQLite' ? undefined : url);
    await leaveTraces(opened);
  }, 120_000);
  afterAll(() => opened.close());

  it('leaves nothing of a person in any table, and everything of the others', async () => {
    const { ask, find } = opened;
    expect((await find('U0QUILL77')).length).toBeGreaterThan(8);
    expect((await find('Quillan')).length).toBeGreaterThan(5);
    const before = (await find('U0OTHER88')).map(nameColumn);
    expect(await find('typed in confidence')).toEqual(['kept_text.body: 2']);
    const startMs = performance.now();
    await ask(quill, '/forget me sure:yes');
    expect(performance.now() - startMs).toBeLessThan(60_000);
    expect(await find('U0QUILL77')).toEqual([]);
    expect(await find('Quillan')).toEqual([]);
    expect(await find('typed in confidence')).toEqual(['kept_text.body: 1']);
    expect((await find('U0OTHER88')).map(nameColumn)).toEqual(before);
  });

  it('lets the digests of the channel go on, without the name of who made them', async () => {
    const listed = (await opened.ask(other, '/digest list')).blocks.map(write).join(' ');
    expect(listed).toContain('somebody');
    expect(listed).toContain('northland');
    const columns = (await opened.find('C1')).map(nameColumn);
    expect(columns).toEqual(
      expect.arrayContaining(['delivery.place', 'issue.place', 'subscription.place']),
    );
    expect((await opened.find('U0OTHER88')).map(nameColumn)).toContain('issue_reader.person');
  });

  it('leaves nothing of a group in any table', async () => {
    const { house, find } = opened;
    expect((await find('T0GROUP9')).length).toBeGreaterThan(8);
    expect((await find('U0OTHER88')).length).toBeGreaterThan(5);
    const startMs = performance.now();
    await house.store.forgetGroup(GROUP);
    await house.indexer.refresh();
    expect(performance.now() - startMs).toBeLessThan(60_000);
    for (const trace of ['T0GROUP9', 'U0OTHER88', 'A ferry of our own', 'sail again']) {
      expect([trace, await find(trace)]).toEqual([trace, []]);
    }
    expect(await house.briefing.countCorpus()).not.toMatchObject({ articles: 0 });
  });
});
