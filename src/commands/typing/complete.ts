import type { Briefing } from '../../briefing/briefing.ts';
import type { Command } from '../command.ts';
import type { Choice } from '../front-desk.ts';
import type { Option } from '../options/options.ts';
import { findNearest } from './find-nearest.ts';

const MAX_CHOICES = 25;
/** Discord takes no longer value, and offers none that it would have to cut. */
const MAX_LENGTH = 100;

interface CompleteTools {
  readonly briefing: Briefing;
  readonly commands: readonly Command[];
  /** What the person chose here before, newest first. */
  readonly recent: readonly string[];
}

/** What fits an option while it is typed, one's own choices of before first; each value is the whole option, so that it can stand as it is. */
export async function complete(
  option: Option<unknown>,
  typed: string,
  { recent, ...tools }: CompleteTools,
): Promise<readonly Choice[]> {
  const start = typed.trimStart().toLowerCase();
  const found = await findValues(option, typed, tools);
  const fits = new Set(found.map((value) => value.toLowerCase()));
  const own = recent.filter(
    (value) => value.toLowerCase().startsWith(start) || fits.has(value.toLowerCase()),
  );
  const values = new Map([...own, ...found].map((value) => [value.toLowerCase(), value]));
  return Array.from(values.values())
    .filter((value) => value.length <= MAX_LENGTH)
    .slice(0, MAX_CHOICES)
    .map((value) => ({ name: value, value }));
}

async function findValues(
  option: Option<unknown>,
  typed: string,
  { briefing, commands }: Omit<CompleteTools, 'recent'>,
): Promise<readonly string[]> {
  if (option.completes === undefined) {
    return (option.choices ?? []).filter((each) => each.startsWith(typed.toLowerCase()));
  }
  switch (option.completes) {
    case 'actors':
      return briefing.completeAbout(typed);
    case 'speakers':
      return briefing.completeSpeakers(typed);
    case 'outlets':
      return briefing.completeOutlets(typed);
    case 'commands':
      return completeName(
        typed,
        commands.map(({ name }) => name),
      );
  }
}

/** Those that begin with what is typed, then those of which a later word does, then the one that was probably meant. */
function completeName(typed: string, names: readonly string[]): readonly string[] {
  const start = typed.trim().replace(/^\//u, '').toLowerCase();
  const begun = names.filter((name) => name.startsWith(start));
  const within = names.filter((name) => name.includes(` ${start}`));
  const nearest = begun.length + within.length === 0 ? findNearest(start, names) : undefined;
  return [...new Set([...begun, ...within, ...(nearest === undefined ? [] : [nearest])])];
}
