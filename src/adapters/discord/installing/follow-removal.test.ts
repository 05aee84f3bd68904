import { EventEmitter } from 'node:events';
import { type Client, Events } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { followRemoval } from './follow-removal.ts';

describe('followRemoval', () => {
  const follow = (forgetGroup: () => Promise<void>) => {
    const emitter = new EventEmitter();
    const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    // A client is an emitter of the same events.
    followRemoval(emitter as unknown as Pick<Client, 'on'>, { log, forgetGroup });
    return { emitter, log };
  };

  it('forgets the server that the bot was removed from, and says so', async () => {
    const forgetGroup = vi.fn(() => Promise.resolve());
    const { emitter, log } = follow(forgetGroup);
    emitter.emit(Events.GuildUnavailable, { id: '1' });
    emitter.emit(Events.GuildDelete, { id: '2' });
    await vi.waitFor(() => expect(log.warn).toHaveBeenCalledOnce());
    expect(forgetGroup.mock.calls).toEqual([['discord:2']]);
  });

  it('says so where it cannot', async () => {
    const cause = new Error('The store is gone.');
    const { emitter, log } = follow(() => Promise.reject(cause));
    emitter.emit(Events.GuildDelete, { id: '2' });
    await vi.waitFor(() =>
      expect(log.error).toHaveBeenCalledWith(expect.stringContaining('discord:2'), cause),
    );
  });
});
