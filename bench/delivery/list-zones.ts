import { existsSync, readFileSync } from 'node:fs';

/** What most systems have IANA's database as: one line a zone, a rule or a link. */
const DATABASE = '/usr/share/zoneinfo/tzdata.zi';

export interface Zones {
  readonly names: readonly string[];
  /** Where the names are from. */
  readonly from: string;
}

/** Lists every zone of IANA's database, older names included, that the runtime knows; without the database what the runtime lists. */
export function listZones(): Zones {
  const listed = Intl.supportedValuesOf('timeZone');
  if (!existsSync(DATABASE)) return { names: listed, from: 'the list of the runtime' };
  const text = readFileSync(DATABASE, 'utf8');
  const zones = [...text.matchAll(/^Z (\S+)/gmu)].map(([, name = '']) => name);
  const links = [...text.matchAll(/^L \S+ (\S+)/gmu)].map(([, name = '']) => name);
  const version = /^# version (\S+)/u.exec(text)?.[1] ?? 'unknown';
  const names = [...new Set([...zones, ...links, ...listed])].filter(isKnown).sort();
  return { names, from: `IANA’s database, version ${version}` };
}

function isKnown(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
