import { describe, expect, it } from 'vitest';
import { giveInput, joinPieces, packInput } from './copy-in-pieces.ts';

const LARGE = Uint8Array.from({ length: 5_000_001 }, (_, at) => at % 251);

/** How often others got their turn while something was done. */
async function countTurns(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const clock = setInterval(() => {
    turns += 1;
  }, 0);
  await work();
  clearInterval(clock);
  return turns;
}

describe('packInput', () => {
  it('copies what is large, hands the copy over and lets others work meanwhile', async () => {
    const turns = await countTurns(async () => {
      const { job, transfer } = await packInput({ bytes: LARGE, contentType: 'text/html' });
      expect(Buffer.compare(job.bytes, LARGE)).toBe(0);
      expect(transfer).toEqual([job.bytes.buffer]);
      expect(job.bytes.buffer).not.toBe(LARGE.buffer);
      expect(job.contentType).toBe('text/html');
    });
    expect(turns).toBeGreaterThan(0);
  });

  it('leaves what is small to be copied at once', async () => {
    const job = { bytes: LARGE.subarray(0, 10) };
    expect(await packInput(job)).toEqual({ job, transfer: [] });
  });
});

describe('giveInput', () => {
  it('hands what is large over as it is', async () => {
    const { job, transfer } = await giveInput({ bytes: LARGE.subarray(1) });
    expect(transfer).toEqual([LARGE.buffer]);
    expect(job.bytes.buffer).toBe(LARGE.buffer);
  });

  it('keeps the memory of what is small, for others may lie in it', async () => {
    const job = { bytes: Buffer.from('The quay') };
    expect(await giveInput(job)).toEqual({ job, transfer: [] });
  });
});

describe('joinPieces', () => {
  it('puts all together in order, and lets others work meanwhile', async () => {
    const cuts = [0, 1, 1, 60_000, 4_500_000, LARGE.length];
    const parts = cuts.slice(1).map((end, at) => LARGE.subarray(cuts[at], end));
    const turns = await countTurns(async () => {
      expect(Buffer.compare(await joinPieces(parts), LARGE)).toBe(0);
    });
    expect(turns).toBeGreaterThan(0);
  });

  it('gives nothing for nothing', async () => {
    expect(await joinPieces([])).toEqual(new Uint8Array(0));
  });
});
