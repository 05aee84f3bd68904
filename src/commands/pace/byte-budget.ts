/** Lends out room for bytes; whoever asked first gets it first. */
export interface ByteBudget {
  /** Waits for room, and gives what hands it back. */
  hold(bytes: number): Promise<() => void>;
}

/** Creates a budget; who asks for more than all of it gets all of it. */
export function createByteBudget(most: number): ByteBudget {
  const waiting: { readonly bytes: number; readonly begin: () => void }[] = [];
  let left = most;

  function next(): void {
    for (let [first] = waiting; first !== undefined && first.bytes <= left; [first] = waiting) {
      waiting.shift();
      left -= first.bytes;
      first.begin();
    }
  }

  return {
    async hold(wanted) {
      const bytes = Math.min(wanted, most);
      await new Promise<void>((begin) => {
        waiting.push({ bytes, begin });
        next();
      });
      return () => {
        left += bytes;
        next();
      };
    },
  };
}
