import { list, paragraph, strong } from '../card/build.ts';
import type { Card, Inline } from '../card/card.ts';
import type { Allowed, Settings, SettingsChange } from '../domain/settings.ts';
import { namePerson } from './name-person.ts';

const LABELS = {
  language: 'Language',
  timeZone: 'Time zone',
  collection: 'Answers come from',
  add: 'Who may add articles and feeds',
  schedule: 'Who may schedule digests',
  moderate: 'Who may close what others opened',
} as const;
const NAMES = ['language', 'timeZone', 'collection', 'add', 'schedule', 'moderate'] as const;

/** What holds for a group. */
export function viewSettings(settings: Settings): Card {
  return {
    kind: 'answer',
    title: 'The settings here',
    blocks: [
      list(NAMES.map((name) => [strong(`${LABELS[name]}: `), writeValue(settings, name)])),
      paragraph('Those who manage this place change them with /settings change.'),
    ],
    actions: [],
  };
}

/** What was changed: how it was, and how it is. */
export function viewSettingsChange({ before, after }: SettingsChange): Card {
  const changed = NAMES.filter((name) => writeValue(before, name) !== writeValue(after, name));
  const lines = changed.map((name): readonly (Inline | string)[] => [
    strong(`${LABELS[name]}: `),
    `was ${writeValue(before, name)}, is ${writeValue(after, name)} now`,
  ]);
  return {
    kind: 'answer',
    title: changed.length === 0 ? 'Nothing changed' : 'The settings are changed',
    blocks: changed.length === 0 ? [paragraph('Everything was as you want it.')] : [list(lines)],
    actions: [],
  };
}

function writeValue(settings: Settings, name: (typeof NAMES)[number]): string {
  switch (name) {
    case 'collection':
      return settings.collection === undefined
        ? 'every article'
        : `the collection ${settings.collection}`;
    case 'language':
    case 'timeZone':
      return settings[name];
    case 'add':
    case 'schedule':
    case 'moderate':
      return writeAllowed(settings[name]);
  }
}

function writeAllowed(allowed: Allowed): string {
  if (allowed === 'managers') return 'those who manage this place';
  return allowed === 'everyone' ? 'everybody' : allowed.map(namePerson).join(', ');
}
