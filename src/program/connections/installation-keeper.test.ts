import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { createInstallationKeeper, sealAnew } from './installation-keeper.ts';
import { createKeyRing } from './key-ring.ts';
import { seal, unseal } from './seal.ts';

const OLD = 'the secret of last year';
const NEW = 'the secret of this year';
const TOKEN = '{"bot":{"token":"xoxb-river"}}';

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-seals-'));
  store = await openStore({ dataFolder: folder });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const openKeeper = (...secrets: [string, ...string[]]) =>
  createInstallationKeeper({ store, keys: createKeyRing(secrets), now: () => 5 });

describe('unseal', () => {
  const { current } = createKeyRing([NEW]);

  it('gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, owner) => {
        expect(unseal(seal(text, owner, current), owner, current)).toBe(text);
      }),
    );
  });

  it('gives nothing where a single bit is another', () => {
    const sealed = Buffer.from(seal(TOKEN, 'slack:T1', current), 'base64url');
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const damaged = Buffer.from(sealed);
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(unseal(damaged.toString('base64url'), 'slack:T1', current)).toBeUndefined();
      }),
    );
  });

  it.each([
    ['of another group', () => unseal(seal(TOKEN, 'slack:T1', current), 'slack:T2', current)],
    [
      'of another key',
      () => unseal(seal(TOKEN, 'slack:T1', createKeyRing([OLD]).current), 'slack:T1', current),
    ],
    ['too short', () => unseal('c2hvcnQ', 'slack:T1', current)],
  ])('gives nothing for what is %s', (_case, open) => {
    expect(open()).toBeUndefined();
  });

  it('seals the same twice in two ways', () => {
    expect(seal(TOKEN, 'slack:T1', current)).not.toBe(seal(TOKEN, 'slack:T1', current));
  });
});

describe('createInstallationKeeper', () => {
  it('keeps nothing that can be read without the key', async () => {
    await openKeeper(NEW).save('slack:T1', TOKEN);
    expect(JSON.stringify(await store.listInstallations())).not.toContain('river');
    expect(await openKeeper(NEW).find('slack:T1')).toBe(TOKEN);
  });

  it('opens what an older secret sealed, and seals it with the newest', async () => {
    await openKeeper(OLD).save('slack:T2', TOKEN);
    expect(await openKeeper(NEW, OLD).find('slack:T2')).toBe(TOKEN);
    expect(await openKeeper(NEW).find('slack:T2')).toBe(TOKEN);
  });

  it('says what to do where no key opens it', async () => {
    await openKeeper(OLD).save('slack:T3', TOKEN);
    await expect(openKeeper(NEW).find('slack:T3')).rejects.toMatchObject({
      message: 'No key opens what is kept for slack:T3.',
      hint: expect.stringContaining('READOUT_SECRETS_OLD'),
    });
  });
});

describe('sealAnew', () => {
  it('seals all with the newest secret, and names what no key opens', async () => {
    await openKeeper(OLD).save('slack:T4', TOKEN);
    await openKeeper('a secret that was lost').save('slack:T5', TOKEN);
    const keys = createKeyRing([NEW, OLD]);
    const first = await sealAnew({ store, keys });
    expect(first.lost).toEqual(['slack:T5']);
    expect(first.sealed).toBeGreaterThan(0);
    expect(await sealAnew({ store, keys })).toEqual({ sealed: 0, lost: ['slack:T5'] });
    expect(await openKeeper(NEW).find('slack:T4')).toBe(TOKEN);
  });
});
