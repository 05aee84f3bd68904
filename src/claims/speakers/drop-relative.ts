const RELATIVE =
  /(?:,| [—–-]) (?:who|whom|whose|which|where|(?:[\p{L}\d]+ ){1,3}of (?:whom|which))\b/u;

/** What a speaker is called, without what a relative clause adds: “China|, which buys most of it”. */
export function dropRelative(words: string): string {
  const at = words.search(RELATIVE);
  return at > 0 ? words.slice(0, at) : words;
}
