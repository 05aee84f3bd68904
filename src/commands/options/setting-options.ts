import type { Allowed } from '../../domain/settings.ts';
import { languages, readLanguage } from '../../messages/language.ts';
import { clip, collectionName, type Option, type Parsed } from './options.ts';
import { readAllowed } from './read-allowed.ts';

const MAX_TEXT = 500;

/** A language by its tag, or by its name in any of those that Readout speaks; null is `default`, here and below. */
export function language(summary: string): Option<string | null> {
  return setting(summary, (typed) => {
    const value = readLanguage(typed) === undefined ? findNamed(typed) : typed;
    return value === undefined
      ? {
          problem: `Readout does not speak “${clip(typed)}”; write English, Russian, Kazakh or Chinese, or the tag: en, ru, kk, zh.`,
        }
      : { value };
  });
}

/** The tag of a language by its name, `Russian`, `русский`, `орыс тілі`. */
function findNamed(typed: string): string | undefined {
  const tags = Object.keys(languages);
  return tags.find(
    (tag) =>
      tags.some((speaker) => {
        const name = new Intl.DisplayNames(speaker, { type: 'language' }).of(tag) ?? tag;
        return [name, name.split(' ')[0]].some(
          (each) => each?.toLowerCase() === typed.toLowerCase(),
        );
      }) ||
      Object.entries(languages).some(
        ([own, name]) => own === tag && name.toLowerCase() === typed.toLowerCase(),
      ),
  );
}

/** A time zone by its IANA name, or by the city in it, in any case. */
export function timeZone(summary: string): Option<string | null> {
  return setting(summary, (typed) => {
    const names = ['UTC', ...Intl.supportedValuesOf('timeZone')];
    const wanted = typed.toLowerCase().replaceAll(' ', '_');
    const found =
      names.find((name) => name.toLowerCase() === wanted) ??
      names.find((name) => name.toLowerCase().endsWith(`/${wanted}`));
    return found === undefined
      ? { problem: `“${clip(typed)}” is no time zone; write its name, such as Asia/Almaty or UTC.` }
      : { value: found };
  });
}

/** Who may do something. */
export function allowed(summary: string): Option<Allowed | null> {
  return { ...setting(summary, readAllowed), namesPeople: true };
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
