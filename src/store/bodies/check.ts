type FindFault = (value: unknown) => string | undefined;

/** Tells where a value is no T, as a path such as `.quotation.text`, '' for all of it; undefined where it is one. */
export interface Check<T> extends FindFault {
  /** Never there: it keeps a check of one type from standing for that of another. */
  readonly checked?: (value: T) => T;
}

/** What may be absent. */
interface Optional<T> {
  readonly optional: Check<T>;
}

/** A check for each field: one that may be absent is marked so, and none can be left out. */
type Fields<T> = {
  readonly [Name in keyof T]-?: object extends Pick<T, Name>
    ? Optional<Exclude<T[Name], undefined>>
    : Check<T[Name]>;
};

export const text: Check<string> = (value) => (typeof value === 'string' ? undefined : '');
export const number: Check<number> = (value) => (Number.isFinite(value) ? undefined : '');
export const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? undefined : '');

/** One of some values. */
export function oneOf<const T extends string | true>(...known: readonly T[]): Check<T> {
  const all: ReadonlySet<unknown> = new Set(known);
  return (value) => (all.has(value) ? undefined : '');
}

/** A field that may be absent. */
export function optional<T>(check: Check<T>): Optional<T> {
  return { optional: check };
}

/** A list of what fits. */
export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return '';
    const found = value.map(check);
    const first = found.findIndex((at) => at !== undefined);
    return first === -1 ? undefined : `[${first}]${found[first]}`;
  };
}

/** What fits one of two checks; where neither fits, the second one says where. */
export function either<A, B>(one: Check<A>, other: Check<B>): Check<A | B> {
  return (value) => (one(value) === undefined ? undefined : other(value));
}

/** An object with fields; what else it holds, as another release may write it, is let be. */
export function shape<T>(fields: Fields<T>): Check<T> {
  const checks = Object.entries<FindFault | { readonly optional: FindFault }>(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
    const all = new Map<string, unknown>(Object.entries(value));
    for (const [name, field] of checks) {
      const at = findFault(field, all.get(name));
      if (at !== undefined) return `.${name}${at}`;
    }
    return undefined;
  };
}

function findFault(
  field: FindFault | { readonly optional: FindFault },
  value: unknown,
): string | undefined {
  if (typeof field === 'function') return field(value);
  return value === undefined ? undefined : field.optional(value);
}
