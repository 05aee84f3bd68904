import { describe, expect, it } from 'vitest';
import { diagnoseReach } from './examine-reach.ts';

const KEY = 'ab'.repeat(32);
const publicUrl = 'https://readout.example';
const HERE = `${publicUrl}/discord/interactions`;

describe('diagnoseReach', () => {
  it.each<[string, string | null, Parameters<typeof diagnoseReach>[1], string, string, string?]>([
    ['the gateway', null, { publicKey: undefined, publicUrl }, 'good', 'over the gateway'],
    [
      'an address that Readout does not serve',
      HERE,
      { publicKey: undefined, publicUrl },
      'fault',
      'none comes over the gateway',
      'Set DISCORD_PUBLIC_KEY to take them there, or empty “Interactions Endpoint URL”',
    ],
    [
      'the key of another application',
      HERE,
      { publicKey: 'cd'.repeat(32), publicUrl },
      'fault',
      'the key of another application',
      'Copy “Public Key”',
    ],
    [
      'a key without an address',
      null,
      { publicKey: KEY, publicUrl: undefined },
      'fault',
      'does not know where',
      'Set PUBLIC_URL',
    ],
    [
      'an address that is not entered yet',
      null,
      { publicKey: KEY, publicUrl },
      'warning',
      'not post them',
      `enter ${HERE} as “Interactions Endpoint URL”`,
    ],
    ['an address that is', HERE, { publicKey: KEY.toUpperCase(), publicUrl }, 'good', HERE],
  ])('knows %s', (_case, told, reach, state, says, advice) => {
    const found = diagnoseReach({ verify_key: KEY, interactions_endpoint_url: told }, reach);
    expect(found).toMatchObject({ state, says: expect.stringContaining(says) });
    if (advice === undefined) expect(found.advice).toBeUndefined();
    else expect(found.advice).toContain(advice);
  });
});
