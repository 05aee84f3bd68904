import { ANY, type Menu, type MenuChoice } from '../card/card.ts';
import type { Facets, Tally } from '../domain/claims-answer.ts';
import type { Asked } from './page-actions.ts';

const MOST_CHOICES = 24;

interface Filter {
  readonly label: string;
  /** The way back, to all. */
  readonly any: string;
  /** The options that are set to what is chosen. */
  readonly fields: readonly [string, ...string[]];
  readonly tallies: readonly Tally[];
}

/** Lists to narrow an answer by, each with the number of claims; one that is set can be let go. */
export function offerFilters(
  command: string,
  asked: Asked,
  { speakers, outlets, years, voices }: Facets,
): readonly Menu[] {
  const filters: readonly Filter[] = [
    { label: 'Speaker', any: 'Any speaker', fields: ['by'], tallies: speakers },
    { label: 'Outlet', any: 'Any outlet', fields: ['outlet'], tallies: outlets },
    { label: 'Year', any: 'Any year', fields: ['since', 'until'], tallies: years },
    { label: 'Voice', any: 'Any voice', fields: ['voice'], tallies: voices },
  ];
  const { page: _page, ...options } = asked;
  return filters.flatMap((filter) => {
    const choices = listChoices(filter, asked);
    const { label, fields } = filter;
    return choices.length < 2
      ? []
      : [{ effect: 'choose', label, command, options, fields, choices }];
  });
}

function listChoices({ any, fields, tallies }: Filter, asked: Asked): readonly MenuChoice[] {
  const isSet = fields.some((field) => asked[field] !== undefined);
  const choices = tallies.slice(0, MOST_CHOICES).map(({ name, count }) => ({
    label: `${name} (${count.toLocaleString('en')})`,
    value: name,
    ...(fields.every((field) => asked[field] === name) && { isChosen: true as const }),
  }));
  return isSet ? [{ label: any, value: ANY }, ...choices] : choices;
}
