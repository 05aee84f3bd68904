/** Creates a row of numbers between 0 and 1 that is the same in every run (Park and Miller). */
export function createChance(seed: number): () => number {
  let state = (seed * 48_271) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
