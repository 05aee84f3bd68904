import { describe, expect, it } from 'vitest';
import { packBytes, packInput } from './copy-in-pieces.ts';

const LARGE = Uint8Array.from({ length: 5_000_001 }, (_, at) => at % 251);

describe('packBytes', () => {
  it('copies what is large, hands the copy over and lets others work meanwhile', async () => {
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    }, 0);
    const { job, transfer } = await packBytes(LARGE);
    clearInterval(clock);
    expect(Buffer.compare(job, LARGE)).toBe(0);
    expect(transfer).toEqual([job.buffer]);
    expect(job.buffer).not.toBe(LARGE.buffer);
    expect(turns).toBeGreaterThan(0);
  });

  it('leaves what is small to be copied at once', async () => {
    const small = LARGE.subarray(0, 10);
    expect(await packBytes(small)).toEqual({ job: small, transfer: [] });
  });
});

describe('packInput', () => {
  it('keeps what is known beside the bytes', async () => {
    const { job, transfer } = await packInput({ bytes: LARGE, contentType: 'text/html' });
    expect(job.contentType).toBe('text/html');
    expect(transfer).toEqual([job.bytes.buffer]);
  });
});
