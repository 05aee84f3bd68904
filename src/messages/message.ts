import { writeNumber } from './write-number.ts';

/** A text with `{names}` of what is put in; where it depends on the number `{n}`, one for each plural category. */
export type Message = string | Plural;

export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** What is put into a message, by name. */
export type Values = Readonly<Record<string, string | number>>;

/** Writes a message in a language: the form for the number `n`, with every name filled in once. */
export function writeMessage(message: Message, values: Values, locale: string): string {
  const text = typeof message === 'string' ? message : choosePlural(message, values, locale);
  return text.replace(/\{([a-z]+)\}/giu, (name, key: string) => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    return typeof value === 'number' ? writeNumber(value, locale) : (value ?? name);
  });
}

function choosePlural(message: Plural, { n = 0 }: Values, locale: string): string {
  return message[findRules(locale).select(Number(n))] ?? message.other;
}

/** To make the rules of a language takes longer than to write a message. */
const known = new Map<string, Intl.PluralRules>();

function findRules(locale: string): Intl.PluralRules {
  const rules = known.get(locale) ?? new Intl.PluralRules(locale);
  known.set(locale, rules);
  return rules;
}
