import { spawnSync } from 'node:child_process';
import type { Stretch } from './zone-clock.ts';

interface ZoneClock {
  readonly zone: string;
  readonly stretches: readonly Stretch[];
}

/** Holds the changes of the clocks against those that the system's own database has, by its tool `zdump`; says how many zones agree. */
export function compareWithSystem(clocks: readonly ZoneClock[]): string {
  const { stdout, error } = spawnSync(
    'zdump',
    ['-v', '-c', '2025,2029', ...clocks.map(({ zone }) => zone)],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  if (error !== undefined) return 'there is no zdump to compare them with';
  const changes = readChanges(stdout);
  const unlike = clocks.filter(({ zone, stretches }) => {
    const [first, last] = [stretches[0]?.fromMs ?? 0, stretches.at(-1)?.endMs ?? 0];
    const system = (changes.get(zone) ?? []).filter((ms) => ms > first && ms < last);
    return (
      system.join() !==
      stretches
        .slice(1)
        .map(({ fromMs }) => fromMs)
        .join()
    );
  });
  const told =
    unlike.length === 0 ? '' : `, unlike it ${unlike.map(({ zone }) => zone).join(', ')}`;
  return `as the system’s own database has them: ${clocks.length - unlike.length}${told}`;
}

/** `Europe/Berlin  Sun Mar 29 01:00:00 2026 UT = …`: of the two lines around a change the later one. */
function readChanges(stdout: string): ReadonlyMap<string, readonly number[]> {
  const seen = new Map<string, { ms: number; offset: string }[]>();
  for (const [, zone = '', utc = '', offset = ''] of stdout.matchAll(
    /^(\S+) +\S+ (\S+ +\d+ [\d:]+ \d+) UT = .* gmtoff=(-?\d+)$/gmu,
  )) {
    const lines = seen.get(zone) ?? [];
    lines.push({ ms: Date.parse(`${utc} UTC`), offset });
    seen.set(zone, lines);
  }
  return new Map(
    [...seen].map(([zone, lines]) => [
      zone,
      lines
        .filter(({ offset }, at) => at > 0 && lines[at - 1]?.offset !== offset)
        .map(({ ms }) => ms),
    ]),
  );
}
