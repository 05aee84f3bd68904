import { list, paragraph, strong } from '../../card/build.ts';
import type { Action, Card, Inline, ListBlock } from '../../card/card.ts';
import type { Allowed, Settings, SettingsChange } from '../../domain/settings.ts';
import { localeOf } from '../../messages/language.ts';
import type { Say } from '../../messages/say.ts';
import { namePerson } from './name-person.ts';

const NAMES = ['language', 'timeZone', 'collection', 'add', 'schedule', 'moderate'] as const;

/** What holds for a group; with a button for whoever may change it. */
export function viewSettings(
  { settings, mayChange }: { readonly settings: Settings; readonly mayChange: boolean },
  say: Say,
): Card {
  return {
    kind: 'answer',
    title: say('settings.title'),
    blocks: [listSettings(settings, say), paragraph(say('settings.how'))],
    actions: mayChange ? [offerSettingsChange(say)] : [],
  };
}

/** A button that asks for what is to be changed. */
export function offerSettingsChange(say: Say): Action {
  return {
    label: say('home.change'),
    command: 'settings change',
    options: {},
    effect: 'ask',
    fields: ['language', 'zone', 'add', 'schedule', 'collection'],
    tells: true,
  };
}

/** The people and roles that settings name, by their ids. */
export function listSettled({ add, schedule, moderate }: Settings): readonly string[] {
  return [add, schedule, moderate].flatMap((each) => (typeof each === 'string' ? [] : each));
}

/** Each setting with what it is. */
export function listSettings(settings: Settings, say: Say): ListBlock {
  return list(
    NAMES.map((name) => [strong(`${say(`settings.${name}`)}: `), writeValue(settings, name, say)]),
  );
}

/** What was changed: how it was, and how it is. */
export function viewSettingsChange({ before, after }: SettingsChange, say: Say): Card {
  const changed = NAMES.filter(
    (name) => writeValue(before, name, say) !== writeValue(after, name, say),
  );
  const lines = changed.map((name): readonly (Inline | string)[] => [
    strong(`${say(`settings.${name}`)}: `),
    say('settings.was', {
      before: writeValue(before, name, say),
      after: writeValue(after, name, say),
    }),
  ]);
  return {
    kind: 'answer',
    title: say(changed.length === 0 ? 'settings.unchanged' : 'settings.changed'),
    blocks: changed.length === 0 ? [paragraph(say('settings.unchanged.what'))] : [list(lines)],
    actions: [],
  };
}

function writeValue(settings: Settings, name: (typeof NAMES)[number], say: Say): string {
  switch (name) {
    case 'collection':
      return settings.collection === undefined
        ? say('settings.every')
        : say('settings.one', { name: settings.collection });
    case 'language':
      return nameLanguage(settings.language, say);
    case 'timeZone':
      return settings.timeZone;
    case 'add':
    case 'schedule':
    case 'moderate':
      return writeAllowed(settings[name], say);
  }
}

/** As the reader calls it: `English`, `английский`. */
function nameLanguage(tag: string, say: Say): string {
  return new Intl.DisplayNames(localeOf(say.language), { type: 'language' }).of(tag) ?? tag;
}

function writeAllowed(allowed: Allowed, say: Say): string {
  if (allowed === 'managers') return say('settings.managers');
  if (allowed === 'everyone') return say('settings.everybody');
  return allowed.map((each) => namePerson(each, say)).join(', ');
}
