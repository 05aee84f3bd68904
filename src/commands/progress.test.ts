import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellProgress } from './progress.ts';

describe('tellProgress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says nothing of what takes less than two seconds', () => {
    const onProgress = vi.fn();
    const { tell, end } = tellProgress(onProgress);
    tell('Fetching …');
    vi.advanceTimersByTime(1_999);
    end();
    vi.advanceTimersByTime(10_000);
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('says the latest of what takes longer, each line once', () => {
    const onProgress = vi.fn();
    const { tell, end } = tellProgress(onProgress);
    tell('Fetching …');
    tell('Reading …');
    vi.advanceTimersByTime(6_000);
    expect(onProgress.mock.calls).toEqual([['Reading …']]);
    tell('Looking for claims …');
    vi.advanceTimersByTime(2_000);
    expect(onProgress).toHaveBeenLastCalledWith('Looking for claims …');
    end();
  });
});
