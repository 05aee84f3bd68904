import { ANY, type Menu, type MenuChoice } from '../card/card.ts';
import type { Facets, Tally } from '../domain/claims-answer.ts';
import { localeOf } from '../messages/language.ts';
import type { Say } from '../messages/say.ts';
import { writeNumber } from '../messages/write-number.ts';
import type { Asked } from './page-actions.ts';

const MOST_CHOICES = 24;

interface Filter {
  readonly label: string;
  /** The way back, to all. */
  readonly any: string;
  /** The options that are set to what is chosen. */
  readonly fields: readonly [string, ...string[]];
  readonly tallies: readonly (Tally & { readonly shown?: string })[];
}

/** Lists to narrow an answer by, each with the number of claims; one that is set can be let go. */
export function offerFilters(
  { command, asked }: { readonly command: string; readonly asked: Asked },
  facets: Facets,
  say: Say,
): readonly Menu[] {
  const { speakers, outlets, years } = facets;
  const voices = facets.voices.map((tally) => ({ ...tally, shown: nameVoice(tally.name, say) }));
  const filters: readonly Filter[] = [
    {
      label: say('filter.speaker'),
      any: say('filter.speaker.any'),
      fields: ['by'],
      tallies: speakers,
    },
    {
      label: say('filter.outlet'),
      any: say('filter.outlet.any'),
      fields: ['outlet'],
      tallies: outlets,
    },
    {
      label: say('filter.year'),
      any: say('filter.year.any'),
      fields: ['since', 'until'],
      tallies: years,
    },
    {
      label: say('filter.voice'),
      any: say('filter.voice.any'),
      fields: ['voice'],
      tallies: voices,
    },
  ];
  const { page: _page, ...options } = asked;
  return filters.flatMap((filter) => {
    const choices = listChoices(filter, asked, say);
    const { label, fields } = filter;
    return choices.length < 2
      ? []
      : [{ effect: 'choose', label, command, options, fields, choices }];
  });
}

function listChoices(
  { any, fields, tallies }: Filter,
  asked: Asked,
  say: Say,
): readonly MenuChoice[] {
  const isSet = fields.some((field) => asked[field] !== undefined);
  const choices = tallies.slice(0, MOST_CHOICES).map(({ name, shown = name, count }) => ({
    label: `${shown} (${writeNumber(count, localeOf(say.language))})`,
    value: name,
    ...(fields.every((field) => asked[field] === name) && { isChosen: true as const }),
  }));
  return isSet ? [{ label: any, value: ANY }, ...choices] : choices;
}

function nameVoice(name: string, say: Say): string {
  switch (name) {
    case 'asserted':
    case 'quoted':
    case 'reported':
    case 'denied':
      return say(`voice.${name}`);
    default:
      return name;
  }
}
