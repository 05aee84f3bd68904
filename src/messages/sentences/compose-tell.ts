/** English sentences with `{names}` for what is put in, and how a language says each; `{sentence}` and `{advice}` stand for others. */
export type Sentences = readonly (readonly [english: string, told: string])[];

/** A sentence in English, Russian, Kazakh and Chinese. */
export type Told = readonly [en: string, ru: string, kk: string, zh: string];

interface Template {
  /** What stands around the names, one more than there are names. */
  readonly fixed: readonly string[];
  readonly names: readonly string[];
  readonly told: string;
}

const NESTED: ReadonlySet<string> = new Set(['sentence', 'advice']);
const NAME = /\{([a-z]+)\}/u;

/**
 * Says in another language what was said in English below: a problem of a file or a schedule, the reason of a link.
 * Those floors know no language, and what they say is stored, too. What no template fits stays as it is.
 */
export function composeTell(sentences: Sentences): (sentence: string) => string {
  const templates = sentences.map(([english, told]) => readTemplate(english, told));
  const tell = (sentence: string): string => {
    for (const template of templates) {
      const values = match(sentence, template);
      if (values !== undefined) return fill(template, values, tell);
    }
    return sentence;
  };
  return tell;
}

function readTemplate(english: string, told: string): Template {
  const pieces = english.split(NAME);
  return {
    fixed: pieces.filter((_piece, at) => at % 2 === 0),
    names: pieces.filter((_piece, at) => at % 2 === 1),
    told,
  };
}

/** What stands for each name; the last piece is looked for at the end, so that the last value is as long as it can be. */
function match(sentence: string, { fixed }: Template): readonly string[] | undefined {
  const [first = '', ...others] = fixed;
  const last = others.pop();
  if (last === undefined) return sentence === first ? [] : undefined;
  const end = sentence.length - last.length;
  if (!sentence.startsWith(first) || !sentence.endsWith(last)) return undefined;
  const values: string[] = [];
  let at = first.length;
  for (const piece of others) {
    const next = sentence.indexOf(piece, at);
    if (next < 0) return undefined;
    values.push(sentence.slice(at, next));
    at = next + piece.length;
  }
  return at > end ? undefined : [...values, sentence.slice(at, end)];
}

function fill(
  { names, told }: Template,
  values: readonly string[],
  tell: (sentence: string) => string,
): string {
  return told
    .split(NAME)
    .map((piece, at) => {
      if (at % 2 === 0) return piece;
      const value = values[names.indexOf(piece)] ?? '';
      return NESTED.has(piece) ? tell(value) : value;
    })
    .join('');
}
