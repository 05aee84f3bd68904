import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writePlainText } from '../../card/plain-text.ts';
import { readEnvironment } from '../../config/read-environment.ts';
import { openHouse } from '../house/house.ts';
import type { Progress } from './fill-house.ts';

const CALLER = { place: { adapter: 'console' }, person: 'console', isHost: true } as const;
const ARTICLE = `---
headline: Ports to reopen
outlet: River Post
published: 2026-03-02
---

China will reopen the ports in spring, the harbour master of Almaty said on Monday.
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
  await mkdir(join(folder, 'corpus', 'river-post'), { recursive: true });
  await writeFile(join(folder, 'corpus', 'river-post', 'ports.md'), ARTICLE);
  await writeFile(join(folder, 'corpus', 'river-post', 'broken.md'), '---\nheadline: [\n---\n');
});
afterAll(() => rm(folder, { recursive: true }));

it('opens a house that answers before it is filled, and fills it with what came since', async () => {
  const house = await openHouse({
    environment: readEnvironment({
      READOUT_CORPUS: join(folder, 'corpus'),
      READOUT_DATA: join(folder, 'data'),
    }),
    log: { info() {}, warn() {}, error() {} },
  });
  const ask = () => house.desk.ask('/claims china', CALLER);
  expect((await ask()).kind).toBe('empty');
  const steps: Progress[] = [];
  const { report, problems } = await house.fill((step) => steps.push(step));
  expect(report).toEqual({ read: 1, removed: 0, stranded: 0 });
  expect(problems).toHaveLength(1);
  expect(steps).toContainEqual({ doing: 'read', done: 1, total: 1 });
  expect(steps).toContainEqual({ doing: 'indexed', done: 1, total: 1 });
  const card = await ask();
  expect(card.kind).toBe('answer');
  expect(writePlainText(card)).toContain('China will reopen the ports');
  await house.store.close();
});

it('builds no index for what searches nothing', async () => {
  const house = await openHouse({
    environment: readEnvironment({
      READOUT_CORPUS: join(folder, 'corpus'),
      READOUT_DATA: join(folder, 'data'),
    }),
    log: { info() {}, warn() {}, error() {} },
    withoutIndex: true,
  });
  const steps: Progress[] = [];
  const { problems } = await house.fill((step) => steps.push(step));
  expect(problems).toHaveLength(1);
  expect(steps.filter(({ doing }) => doing === 'indexed')).toEqual([]);
  expect((await house.desk.ask('/claims china', CALLER)).kind).toBe('empty');
  expect(await house.store.listArticles()).toHaveLength(1);
  await house.store.close();
});
