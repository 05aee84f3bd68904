import { distance } from 'fastest-levenshtein';
import { findNewName } from './renamed-zones.ts';

/** Names outside the list of regions and cities. */
const SHORT = ['UTC', 'GMT'];
const FARTHEST = 3;

/** The zone a person means: by its name in any case, or by its city alone where one zone has it (“almaty”). */
export function findZone(typed: string): string | undefined {
  const wanted = fold(typed);
  const zones = listZones();
  const whole = zones.find((zone) => fold(zone) === wanted);
  if (whole !== undefined) return whole;
  const cities = zones.filter((zone) => fold(cityOf(zone)) === wanted);
  if (cities.length === 1) return cities[0];
  return wanted.includes('/') ? findRenamed(typed) : undefined;
}

/** The zone with the name most like what was typed; undefined where none is near. */
export function suggestZone(typed: string): string | undefined {
  const wanted = fold(typed);
  const ranked = listZones()
    .map((zone) => ({
      zone,
      far: Math.min(distance(wanted, fold(zone)), distance(wanted, fold(cityOf(zone)))),
    }))
    .sort((a, b) => a.far - b.far);
  const [best] = ranked;
  return best !== undefined && best.far <= FARTHEST ? best.zone : undefined;
}

/** Older names, such as Asia/Calcutta, are known to the runtime but not in its list. */
function findRenamed(typed: string): string | undefined {
  try {
    return findNewName(
      new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone,
    );
  } catch {
    return undefined;
  }
}

function listZones(): readonly string[] {
  return [...SHORT, ...new Set(Intl.supportedValuesOf('timeZone').map(findNewName))];
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1);
}

function fold(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '_');
}
