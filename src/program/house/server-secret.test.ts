import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../config/read-environment.ts';
import { readServerSecret } from './server-secret.ts';

const [ONE, OTHER, OLD] = ['a', 'b', 'c'].map((letter) => letter.repeat(32));
const store = { readSecret: () => Promise.resolve('made with the store') };

async function deriveKeys(
  variables: Readonly<Record<string, string | undefined>>,
  purpose = 'buttons',
) {
  const secret = await readServerSecret(readEnvironment(variables), store);
  return secret.deriveKeys(purpose).map((key) => Buffer.from(key).toString('hex'));
}

describe('readServerSecret', () => {
  it('derives the same key again, and another one for another purpose and secret', async () => {
    const [key] = await deriveKeys({ READOUT_SECRET: ONE });
    expect(key).toMatch(/^[\da-f]{64}$/u);
    expect((await deriveKeys({ READOUT_SECRET: ONE }))[0]).toBe(key);
    expect((await deriveKeys({ READOUT_SECRET: ONE }, 'links'))[0]).not.toBe(key);
    expect((await deriveKeys({ READOUT_SECRET: OTHER }))[0]).not.toBe(key);
  });

  it('takes the one of the store where none is set, and goes on reading what it made', async () => {
    const [made] = await deriveKeys({});
    const keys = await deriveKeys({ READOUT_SECRET: ONE, READOUT_SECRETS_OLD: `${OTHER}, ${OLD}` });
    expect(keys).toHaveLength(4);
    expect(keys.at(-1)).toBe(made);
    expect(keys[1]).toBe((await deriveKeys({ READOUT_SECRET: OTHER }))[0]);
  });

  it.each(['READOUT_SECRET', 'READOUT_SECRETS_OLD'])('refuses a short %s', async (name) => {
    await expect(deriveKeys({ [name]: 'short' })).rejects.toMatchObject({ code: 'config_invalid' });
  });
});
