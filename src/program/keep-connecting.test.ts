import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { RoutedAdapter } from '../adapters/adapter.ts';
import { BriefingError } from '../domain/error.ts';
import { keepConnecting } from './keep-connecting.ts';

const AWAY = new BriefingError('platform_away', 'Slack cannot be reached.');
const WRONG = new BriefingError('connection_failed', 'Slack refused SLACK_BOT_TOKEN.');

function keep(...outcomes: readonly (string | Error)[]) {
  const left = [...outcomes];
  const start = vi.fn(async () => {
    const outcome = left.shift() ?? 'Connected.';
    if (outcome instanceof Error) throw outcome;
    return outcome;
  });
  const stop = vi.fn(async () => undefined);
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const adapter: RoutedAdapter = { name: 'slack', routes: [], start, stop };
  return { kept: keepConnecting(adapter, { log, waitMs: 5 }), adapter, start, stop, log };
}

describe('keepConnecting', () => {
  it('starts again until the platform is there, and says so', async () => {
    const { kept, start, log } = keep(AWAY, AWAY, new TypeError('fetch failed'), 'Connected.');
    await expect(kept.start()).rejects.toBe(AWAY);
    expect(kept.state()).toBe('waiting');
    await vi.waitFor(() => expect(log.info).toHaveBeenCalledExactlyOnceWith('Connected.'));
    expect(kept.state()).toBe('connected');
    expect(start).toHaveBeenCalledTimes(4);
    expect(log.warn).toHaveBeenCalledTimes(2);
    expect(log.error).not.toHaveBeenCalled();
  });

  it('does not start again what a setting keeps from starting', async () => {
    const { kept, start } = keep(WRONG);
    await expect(kept.start()).rejects.toBe(WRONG);
    expect(kept.state()).toBe('lost');
    await sleep(40);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('tells of a setting that shows to be wrong later, once', async () => {
    const { kept, start, log } = keep(AWAY, WRONG);
    await expect(kept.start()).rejects.toBe(AWAY);
    await vi.waitFor(() =>
      expect(log.error).toHaveBeenCalledExactlyOnceWith(expect.any(String), WRONG),
    );
    await sleep(40);
    expect(start).toHaveBeenCalledTimes(2);
    expect(kept.state()).toBe('lost');
  });

  it('starts nothing any more once it is stopped', async () => {
    const { kept, start, stop } = keep(AWAY, AWAY);
    await expect(kept.start()).rejects.toBe(AWAY);
    await kept.stop();
    await sleep(40);
    expect(start).toHaveBeenCalledTimes(1);
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('stops what came through after it was stopped', async () => {
    const { kept, start, stop } = keep(AWAY);
    let arrive: (said: string) => void = () => undefined;
    await expect(kept.start()).rejects.toBe(AWAY);
    start.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(2));
    await kept.stop();
    arrive('Connected.');
    await vi.waitFor(() => expect(stop).toHaveBeenCalledTimes(2));
  });

  it('says that a connection is lost which the platform has ended for good', async () => {
    const { adapter } = keep();
    const kept = keepConnecting(
      { ...adapter, isLost: () => true },
      { log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() } },
    );
    await kept.start();
    expect(kept.state()).toBe('lost');
  });
});
