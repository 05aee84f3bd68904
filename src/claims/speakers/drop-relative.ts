const RELATIVE = /(?:,| [—–-]) (?:who|whom|whose|which|where)\b/u;
/** “, neither of whom was there” */
const OF_WHOM = /(?:,| [—–-]) \S+ (?:\S+ )?(?:\S+ )?of (?:whom|which)\b/u;

/** What a speaker is called, without what a relative clause adds: “China|, which buys most of it”. */
export function dropRelative(words: string): string {
  const [at = words.length] = [words.search(RELATIVE), words.search(OF_WHOM)]
    .filter((each) => each > 0)
    .sort((one, other) => one - other);
  return words.slice(0, at);
}
