/** A number with what it counts; “over 160” is at least 160, “about 40” some ten per cent around it. */
export interface Figure {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
};
/** People are counted under many names. */
const PEOPLE =
  /^(?:people|persons?|individuals?|civilians?|residents?|citizens?|victims?|men|women|lives|souls|protesters?|demonstrators?|fighters?|soldiers?|troops)$/u;
const ABOUT = 0.1;
const WORDS_TO_UNIT = 2;

/** Reads the figures of a text: years, days and other bare numbers are none. */
export function readFigures(text: string): readonly Figure[] {
  const words = text.toLowerCase().match(/\p{L}+|\d[\d.,]*\d|\d|%/gu) ?? [];
  return words.flatMap((word, at) => {
    const value = readNumber(word);
    if (value === undefined) return [];
    const scale = Object.hasOwn(SCALES, words[at + 1] ?? '')
      ? SCALES[words[at + 1] ?? '']
      : undefined;
    const unit = findUnit(words, scale === undefined ? at + 1 : at + 2);
    if (unit === undefined || (scale === undefined && isYear(word))) return [];
    return [{ unit, ...readBounds(value * (scale ?? 1), words.slice(Math.max(0, at - 3), at)) }];
  });
}

function readNumber(word: string): number | undefined {
  if (!/^\d/u.test(word)) return undefined;
  const value = Number(word.replace(/,/gu, ''));
  return Number.isFinite(value) ? value : undefined;
}

function isYear(word: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/u.test(word);
}

/** “40%”, “160 people”, “12 armed people”: the counted noun ends in s, or counts people. */
function findUnit(words: readonly string[], at: number): string | undefined {
  for (const word of words.slice(at, at + WORDS_TO_UNIT)) {
    if (word === '%' || word === 'percent') return '%';
    if (PEOPLE.test(word)) return 'people';
    if (/^(?:dollars?|euros?|yuan|rubles?|roubles?|tenge)$/u.test(word))
      return word.replace(/s$/u, '');
    if (
      /[^s]s$/u.test(word) &&
      !/^(?:this|its|his|as|is|was|has|hours|days|weeks|months|years|times)$/u.test(word)
    )
      return word;
  }
  return undefined;
}

function readBounds(value: number, before: readonly string[]): Pick<Figure, 'least' | 'most'> {
  const lead = before.join(' ');
  if (/(?:over|least|than|exceeding|above)$/u.test(lead)) {
    return /(?:less|fewer) than$/u.test(lead)
      ? { least: 0, most: value }
      : { least: value, most: Number.POSITIVE_INFINITY };
  }
  if (/(?:up to|under|below|most)$/u.test(lead)) return { least: 0, most: value };
  const slack = /(?:about|around|roughly|nearly|almost|some|approximately)$/u.test(lead)
    ? ABOUT
    : 0;
  return { least: value * (1 - slack), most: value * (1 + slack) };
}

/** Whether two texts count the same thing, and no number would fit both. */
export function haveOtherFigures(a: readonly Figure[], b: readonly Figure[]): boolean {
  return a.some((first) => {
    const same = b.filter(({ unit }) => unit === first.unit);
    return (
      same.length > 0 &&
      same.every((second) => first.most < second.least || second.most < first.least)
    );
  });
}
