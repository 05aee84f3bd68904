import { describe, expect, it } from 'vitest';
import { createByteBudget } from './byte-budget.ts';

/** Lets go on what does not wait for anything else. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('createByteBudget', () => {
  it('lends out no more than there is, to whoever asked first', async () => {
    const budget = createByteBudget(100);
    const begun: string[] = [];
    const hold = async (name: string, bytes: number) => {
      const release = await budget.hold(bytes);
      begun.push(name);
      return release;
    };
    const [a, b, c, d] = [hold('a', 60), hold('b', 50), hold('c', 10), hold('d', 900)];
    await settle();
    // Whoever asks for little does not keep waiting who asks for much.
    expect(begun).toEqual(['a']);
    (await a)();
    await settle();
    expect(begun).toEqual(['a', 'b', 'c']);
    (await b)();
    await settle();
    expect(begun).toEqual(['a', 'b', 'c']);
    (await c)();
    (await d)();
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    (await budget.hold(100))();
  });
});
