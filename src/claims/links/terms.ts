/** Words that tell no subject. */
const STOP: ReadonlySet<string> = new Set(
  `the and for that this with from have has had was were are been being will would could should may might can not but his her its
  their our your they them she him who whom whose which what when where why how than then there here also into onto over under about
  after before during between among against because while although though however more most some any all both each other such
  only just even still yet very much many few one two said says say told according did does done doing out off per via upon`.split(
    /\s+/u,
  ),
);

/** Gives the words of a text that tell its subject, each once, without their endings; numbers are none. */
export function readTerms(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !STOP.has(word)).map(cutEnding));
}

/** “benefits”, “benefited” and “benefiting” as one; rough, but alike on both sides. */
function cutEnding(word: string): string {
  const cut = word.replace(/(?:ings?|ied|ies|ed|es|s|ly)$/u, '');
  return cut.length > 3 ? cut : word;
}

/** How much two texts share of their words, from 0 to 1. */
export function measureOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = countShared(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** How many words two texts share. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  return shared;
}
