import type { Allowed } from '../domain/settings.ts';
import { clip, collectionName, type Option, type Parsed } from './options.ts';
import { readAllowed } from './read-allowed.ts';

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;
const MAX_TEXT = 500;

/** A language by its tag; null is `default`, here and below. */
export function language(summary: string): Option<string | null> {
  return setting(summary, (typed) =>
    TAG.test(typed)
      ? { value: typed }
      : { problem: `“${clip(typed)}” is no language; write its tag: en, ru, kk or zh.` },
  );
}

/** A time zone by its IANA name, in any case. */
export function timeZone(summary: string): Option<string | null> {
  return setting(summary, (typed) => {
    const names = ['UTC', ...Intl.supportedValuesOf('timeZone')];
    const found = names.find((name) => name.toLowerCase() === typed.toLowerCase());
    return found === undefined
      ? { problem: `“${clip(typed)}” is no time zone; write its name, such as Asia/Almaty or UTC.` }
      : { value: found };
  });
}

/** Who may do something. */
export function allowed(summary: string): Option<Allowed | null> {
  return setting(summary, readAllowed);
}

/** The name of a collection. */
export function collectionOrNone(summary: string): Option<string | null> {
  return setting(summary, collectionName(summary).parse);
}

function setting<Value>(
  summary: string,
  parse: (typed: string) => Parsed<Value | null>,
): Option<Value | null> {
  return {
    kind: 'text',
    summary,
    required: false,
    rest: false,
    max: MAX_TEXT,
    parse(raw) {
      const typed = raw.trim();
      return typed.toLowerCase() === 'default' ? { value: null } : parse(typed);
    },
  };
}
