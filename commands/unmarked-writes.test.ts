import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../src/commands/callers/caller.ts';
import { readText } from '../src/commands/typing/read-text.ts';
import { readEnvironment } from '../src/config/read-environment.ts';
import { buildHouse, type House } from '../src/program/house/house.ts';
import { openDatabase } from '../src/store/drivers/open-database.ts';
import { fillStore } from '../src/store/move/fill-store.contract.ts';
import { commands } from './index.ts';

const SAMPLE = fileURLToPath(new URL('../src/testing/sample-house/', import.meta.url));
const caller: Caller = {
  place: { adapter: 'slack', workspace: 'T1', channel: 'C-own' },
  person: 'ada',
  name: 'Ada',
  isHost: true,
};

let folder: string;
let house: House;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
  await fillStore({ dataFolder: folder });
  house = await buildHouse({
    environment: readEnvironment({
      READOUT_CONFIG: join(SAMPLE, 'config'),
      READOUT_CORPUS: join(SAMPLE, 'corpus'),
      READOUT_DATA: folder,
      PUBLIC_URL: 'https://readout.example',
    }),
    log: { info() {}, warn() {}, error() {} },
  });
  // So that there is something to show.
  for (const text of [
    '/predictions track "the locks need repair"',
    '/collection add name:locks articles:locks',
    '/discuss southland',
  ]) {
    const { kind, ...told } = await house.desk.ask(text, caller);
    expect(kind, JSON.stringify(told)).not.toBe('problem');
  }
}, 60_000);
afterAll(async () => {
  await house.store.close();
  await rm(folder, { recursive: true });
});

/** What each command that is asked without a permission is given, so that it answers; the rest would change what it is about. */
const TEXTS: readonly string[] = [
  '/cite southland',
  '/claims southland',
  '/collection list',
  '/collection show locks',
  '/compare "Tam Reyes" southland',
  '/context "the locks need repair"',
  '/corpus changes',
  '/corpus feed list',
  '/digest list',
  '/digest preview',
  '/digest read issue',
  '/discussion list',
  '/discussion results',
  '/export /claims southland',
  '/help',
  '/home',
  '/predictions due',
  '/predictions list',
  '/predictions score',
  '/predictions track "lift its fees by the end of 2026"',
  '/predictions resolve 1 came-true "It came true"',
  '/predictions confirm 1',
  '/settings show',
  '/timeline southland',
  '/verify "the locks need repair"',
  '/voices southland',
];

/** A number that grows with every row that is written, whatever its table. */
async function readState(): Promise<string> {
  const db = await openDatabase(
    { dataFolder: folder, databaseUrl: undefined },
    { prepare: async () => undefined },
  );
  const tables = await db.introspection.getTables();
  const contents = tables.map(async ({ name }) => [
    name,
    (await sql`select * from ${sql.table(name)}`.execute(db)).rows,
  ]);
  const state = JSON.stringify(await Promise.all(contents));
  await db.destroy();
  return state;
}

describe('a command that names no permission', () => {
  it.each(TEXTS)('%s changes nothing that is stored', async (text) => {
    const read = readText(text, commands);
    if ('problem' in read) throw new Error('Nobody understands that.');
    const { command, options } = read.invocation;
    const isMarked = commands.some(
      ({ name, permission }) => name === command && permission !== undefined,
    );
    const before = await readState();
    const card = await house.desk.dispatch({ command, options }, caller);
    if (!isMarked) {
      expect(['answer', 'help', 'empty']).toContain(card.kind);
      expect((await readState()) === before).toBe(true);
    }
  });

  it('is asked here, whichever it is', () => {
    const asked = TEXTS.map((text) => {
      const read = readText(text, commands);
      return 'problem' in read ? text : read.invocation.command;
    });
    const open = commands.filter(({ permission }) => permission === undefined);
    expect(open.map(({ name }) => name).filter((name) => !asked.includes(name))).toEqual([]);
  });
});
