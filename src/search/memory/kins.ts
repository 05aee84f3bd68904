/** Claims of the same likeness. */
interface Kin {
  count: number;
}

/** Counts the claims of each likeness. */
export interface Kins {
  /** What the claims of a likeness share. */
  get(likeness: string): Readonly<Kin>;
  change(likeness: string, by: 1 | -1): void;
}

/** Creates counts that are all zero. */
export function createKins(): Kins {
  const kins = new Map<string, Kin>();
  const get = (likeness: string): Kin => {
    const known = kins.get(likeness) ?? { count: 0 };
    kins.set(likeness, known);
    return known;
  };
  return {
    get,
    change(likeness, by) {
      const kin = get(likeness);
      kin.count += by;
      if (kin.count === 0) kins.delete(likeness);
    },
  };
}
