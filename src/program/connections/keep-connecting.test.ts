import { describe, expect, it, vi } from 'vitest';
import type { RoutedAdapter } from '../../adapters/adapter.ts';
import { BriefingError } from '../../domain/error.ts';
import { keepConnecting } from './keep-connecting.ts';

const AWAY = new BriefingError('platform_away', 'Slack cannot be reached.');
const WRONG = new BriefingError('connection_failed', 'Slack refused SLACK_BOT_TOKEN.', {
  hint: 'Copy it again.',
});
const MINUTE_MS = 60_000;

/** An adapter whose starts end like this, and a clock that goes on where the test says so. */
function keep(...outcomes: readonly (string | Error)[]) {
  const left = [...outcomes];
  const start = vi.fn(async () => {
    const outcome = left.shift() ?? 'Connected.';
    if (outcome instanceof Error) throw outcome;
    return outcome;
  });
  const stop = vi.fn(async () => undefined);
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const waits: number[] = [];
  let go: () => void = () => undefined;
  const wait = (ms: number, signal: AbortSignal): Promise<void> => {
    waits.push(ms);
    return new Promise((resolve, reject) => {
      go = resolve;
      signal.onabort = () => reject(new Error('stopped'));
    });
  };
  /** Lets the wait pass that is under way; gives how many have begun then. */
  const pass = async (): Promise<number> => {
    go();
    await settle();
    return waits.length;
  };
  const adapter: RoutedAdapter = { name: 'slack', routes: [], start, stop };
  return { kept: keepConnecting(adapter, { log, wait }), adapter, start, stop, log, waits, pass };
}

/** Until everything that waits for no clock is done. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('keepConnecting', () => {
  it('starts again until the platform is there, and says so', async () => {
    const { kept, start, log, pass } = keep(AWAY, AWAY, new TypeError('fetch failed'));
    await expect(kept.start()).rejects.toBe(AWAY);
    expect(kept.state()).toBe('waiting');
    expect(await pass()).toBe(2);
    expect(log.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('slack'), AWAY);
    expect(await pass()).toBe(3);
    expect(log.info).not.toHaveBeenCalled();
    expect(kept.state()).toBe('waiting');
    expect(await pass()).toBe(3);
    expect(log.info).toHaveBeenCalledExactlyOnceWith('Connected.');
    expect(kept.state()).toBe('connected');
    expect(start).toHaveBeenCalledTimes(4);
    expect(log.error).not.toHaveBeenCalled();
  });

  it('waits twice as long each time, up to five minutes, and never gives up', async () => {
    const { kept, start, waits, pass } = keep(...Array.from({ length: 200 }, () => AWAY));
    await expect(kept.start()).rejects.toBe(AWAY);
    for (let at = 0; at < 199; at += 1) await pass();
    expect(waits.slice(0, 7)).toEqual([5, 10, 20, 40, 80, 160, 300].map((s) => s * 1_000));
    expect(new Set(waits.slice(6))).toEqual(new Set([5 * MINUTE_MS]));
    expect(start).toHaveBeenCalledTimes(200);
    expect(kept.state()).toBe('waiting');
    await pass();
    expect(kept.state()).toBe('connected');
  });

  it('keeps no process from ending while it waits', async () => {
    const count = (): number =>
      process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length;
    const { adapter, log } = keep(AWAY);
    const kept = keepConnecting(adapter, { log });
    const before = count();
    await expect(kept.start()).rejects.toBe(AWAY);
    expect(count()).toBe(before);
    await kept.stop();
  });

  it('does not start again what a setting keeps from starting', async () => {
    const { kept, start, pass } = keep(WRONG, AWAY);
    await expect(kept.start()).rejects.toBe(WRONG);
    expect(kept.state()).toBe('lost');
    expect(await pass()).toBe(0);
    expect(start).toHaveBeenCalledTimes(1);
    // Whoever starts it by hand has changed the setting.
    await expect(kept.start()).rejects.toBe(AWAY);
    expect(kept.state()).toBe('waiting');
  });

  it('tells of a setting that shows to be wrong later, once and with what to do', async () => {
    const { kept, start, log, pass } = keep(AWAY, WRONG);
    await expect(kept.start()).rejects.toBe(AWAY);
    expect(await pass()).toBe(1);
    expect(log.error).toHaveBeenCalledExactlyOnceWith(
      'slack did not start. Slack refused SLACK_BOT_TOKEN. Copy it again.',
      WRONG,
    );
    expect(log.warn).not.toHaveBeenCalled();
    expect(await pass()).toBe(1);
    expect(start).toHaveBeenCalledTimes(2);
    expect(kept.state()).toBe('lost');
  });

  it('starts nothing any more once it is stopped, and says nothing', async () => {
    const { kept, start, stop, log, pass } = keep(AWAY, AWAY);
    await expect(kept.start()).rejects.toBe(AWAY);
    await kept.stop();
    await pass();
    expect(start).toHaveBeenCalledTimes(1);
    expect(stop).toHaveBeenCalledTimes(1);
    expect(log.warn).not.toHaveBeenCalled();
  });

  it('stops what came through after it was stopped', async () => {
    const { kept, start, stop, pass } = keep(AWAY);
    let arrive: (said: string) => void = () => undefined;
    await expect(kept.start()).rejects.toBe(AWAY);
    start.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    await pass();
    expect(start).toHaveBeenCalledTimes(2);
    await kept.stop();
    expect(stop).toHaveBeenCalledTimes(1);
    arrive('Connected.');
    await settle();
    expect(stop).toHaveBeenCalledTimes(2);
  });

  it('tells of no failure that came after it was stopped', async () => {
    const { kept, start, log, pass } = keep(AWAY);
    let fail: (cause: Error) => void = () => undefined;
    await expect(kept.start()).rejects.toBe(AWAY);
    start.mockReturnValue(new Promise((_resolve, reject) => (fail = reject)));
    await pass();
    await kept.stop();
    fail(WRONG);
    await settle();
    expect([...log.warn.mock.calls, ...log.error.mock.calls]).toEqual([]);
  });

  it('says that a connection is lost which the platform has ended for good', async () => {
    const { adapter, log } = keep();
    const kept = keepConnecting({ ...adapter, isLost: () => true }, { log });
    await kept.start();
    expect(kept.state()).toBe('lost');
  });
});
