import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { loadSqlite } from './sqlite-driver.ts';

let folder: string;
let store: Store;
let other: InstanceType<ReturnType<typeof loadSqlite>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
  store = await openStore({ dataFolder: folder });
  const Database = loadSqlite();
  other = new Database(join(folder, 'readout.db'));
});
afterEach(async () => {
  other.close();
  await store.close();
  await rm(folder, { recursive: true });
});

describe('a store in a file', () => {
  it('waits for another process that writes, and lets everything else go on meanwhile', async () => {
    other.exec('begin immediate');
    let isKept = false;
    const kept = store.keepText('/claims china').then((id) => {
      isKept = true;
      return id;
    });
    let naps = 0;
    for (const until = performance.now() + 300; performance.now() < until; naps += 1)
      await sleep(5);
    expect(isKept).toBe(false);
    // Waiting in SQLite would have let none of them end.
    expect(naps).toBeGreaterThan(5);
    other.exec('commit');
    expect(await store.recallText(await kept)).toBe('/claims china');
  });

  it('reads while another process writes', async () => {
    const id = await store.keepText('/claims china');
    other.exec('begin immediate');
    expect(await store.recallText(id)).toBe('/claims china');
    other.exec('commit');
  });

  it('waits at the beginning of a transaction, too', async () => {
    other.exec('begin immediate');
    const removed = store.forgetGroup('slack:T1');
    await sleep(100);
    other.exec('commit');
    expect(await removed).toBe(0);
  });
});
