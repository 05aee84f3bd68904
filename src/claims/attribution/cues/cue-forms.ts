import { CUE_VERBS, type CueClass, type CueFrame } from './cue-lexicon.ts';

/** Which form of its verb a word is; `past` may be a participle as well. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** What the lexicon knows of a cue verb. */
export interface CueVerb {
  readonly lemma: string;
  /** The class it has in its first row. */
  readonly class: CueClass;
  readonly frames: ReadonlySet<CueFrame>;
}

export interface CueForm {
  readonly verb: CueVerb;
  readonly form: VerbForm;
}

/** Past tense, and the participle where it differs. */
const IRREGULAR: Readonly<Record<string, readonly [string, string?]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  feel: ['felt'],
  know: ['knew', 'known'],
  understand: ['understood'],
  find: ['found'],
  show: ['showed', 'shown'],
  see: ['saw', 'seen'],
  read: ['read'],
  begin: ['began', 'begun'],
  hear: ['heard'],
  swear: ['swore', 'sworn'],
  forecast: ['forecast'],
  cast: ['cast'],
  put: ['put'],
  make: ['made'],
  foresee: ['foresaw', 'foreseen'],
  speak: ['spoke', 'spoken'],
};
/** American with one “l”, British with two. */
const MAY_DOUBLE = /^(?:signal|label|counsel)$/u;
const DOUBLES = /^(?:admit|quip|brag|rip|slam|dub|snap|put|beg|rebut|refer|tip|blab)$/u;

const FORMS = composeForms();

/** Finds the cue verb a word is a form of. */
export function findCueForm(lower: string): CueForm | undefined {
  return FORMS.get(lower);
}

function composeForms(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const verb of composeVerbs()) {
    for (const [word, form] of inflect(verb.lemma)) {
      if (!forms.has(word)) forms.set(word, { verb, form });
    }
  }
  return forms;
}

function composeVerbs(): readonly CueVerb[] {
  const verbs = new Map<
    string,
    { readonly lemma: string; readonly class: CueClass; readonly frames: Set<CueFrame> }
  >();
  for (const row of CUE_VERBS) {
    for (const lemma of row.verbs.trim().split(/\s+/u)) {
      const verb = verbs.get(lemma) ?? { lemma, class: row.class, frames: new Set() };
      for (const frame of row.frames) verb.frames.add(frame);
      verbs.set(lemma, verb);
    }
  }
  return [...verbs.values()];
}

function inflect(lemma: string): readonly (readonly [string, VerbForm])[] {
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma)];
  const ing = DOUBLES.test(lemma)
    ? `${lemma}${lemma.slice(-1)}ing`
    : `${lemma.replace(/(?<=[^e])e$/u, '')}ing`;
  const rows: (readonly [string, VerbForm])[] = [
    [lemma, 'base'],
    [presentOf(lemma), 's'],
    [past, 'past'],
    [ing, 'ing'],
  ];
  if (MAY_DOUBLE.test(lemma)) rows.push([`${lemma}led`, 'past'], [`${lemma}ling`, 'ing']);
  return participle ? [...rows, [participle, 'participle']] : rows;
}

function presentOf(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (DOUBLES.test(lemma)) return `${lemma}${lemma.slice(-1)}ed`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
}
