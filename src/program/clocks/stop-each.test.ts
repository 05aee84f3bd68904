import { expect, it } from 'vitest';
import { stopEach } from './stop-each.ts';

it('stops all in their order, and tells which fault one had', async () => {
  const stopped: string[] = [];
  const told: unknown[] = [];
  const part = (name: string, cause?: Error) => ({
    async stop() {
      stopped.push(name);
      if (cause !== undefined) throw cause;
    },
  });
  const gone = new Error('the store is gone');
  const log = { error: (_message: string, cause: unknown) => void told.push(cause) };
  await stopEach([part('reading', gone), part('web'), part('discord')], { log });
  expect(stopped).toEqual(['reading', 'web', 'discord']);
  expect(told).toEqual([gone]);
});
