import { time } from '../card/build.ts';
import type { Inline, TimeInline } from '../card/card.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { localeOf } from '../messages/language.ts';
import type { Say } from '../messages/say.ts';

/** What is put into a message: a number may choose its form, a piece of a card stays what it is. */
type Parts = Readonly<Record<string, Inline | string | number>>;

/** Says something around pieces of a card, such as a date by the reader's clock or a name in bold; each stands where the language wants it. */
export function sayWith(say: Say, key: MessageKey, parts: Parts): readonly (Inline | string)[] {
  const pieces = Object.entries(parts).filter(([, part]) => typeof part !== 'number');
  // A private character stands for each piece until the sentence is there: no message has one.
  const marks = pieces.map(([name], at) => [name, String.fromCharCode(0xe000 + at)] as const);
  const said = say(key, { ...numbersOf(parts), ...Object.fromEntries(marks) });
  return said
    .split(/([\uE000-\uE0FF])/u)
    .map((piece) => {
      const at = marks.findIndex(([, mark]) => mark === piece);
      const [, part] = pieces[at] ?? ['', piece];
      return typeof part === 'number' ? String(part) : part;
    })
    .filter((piece) => piece !== '');
}

/** An instant in the words of a language; by the reader's own clock where the platform knows it. */
export function tellTime(ms: number, zone: string, { language }: Say): TimeInline {
  return time(new Date(ms), zone, localeOf(language));
}

function numbersOf(parts: Parts): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) =>
      typeof part === 'number' ? [[name, part] as const] : [],
    ),
  );
}
