/** To make the format of a language takes longer than to write a message. */
const known = new Map<string, Intl.NumberFormat>();

/** Writes a number as a locale does: 1,000 or 1 000. */
export function writeNumber(value: number, locale: string): string {
  const format = known.get(locale) ?? new Intl.NumberFormat(locale);
  known.set(locale, format);
  return format.format(value);
}
