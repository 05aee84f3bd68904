import type { Diagnosis } from './adapter.ts';

/** Both platforms sign their requests with the time, and what is minutes off is refused. */
const FARTHEST_CLOCK_MS = 60_000;

/** Holds the clock of this machine against what a platform says the time is, as HTTP writes it. */
export function diagnoseClock(
  platform: 'Discord' | 'Slack',
  serverTime: string | null,
  now: Date,
): Diagnosis {
  const about = `${platform}: clock`;
  const theirs = serverTime === null ? Number.NaN : Date.parse(serverTime);
  if (Number.isNaN(theirs)) {
    return { about, state: 'warning', says: `${platform} did not say what time it is.` };
  }
  const seconds = Math.round(Math.abs(now.getTime() - theirs) / 1_000);
  return seconds * 1_000 <= FARTHEST_CLOCK_MS
    ? { about, state: 'good', says: `This machine and ${platform} agree on the time.` }
    : {
        about,
        state: 'fault',
        says: `This machine's clock is ${seconds} seconds off.`,
        advice: 'Let the machine set its clock by the network (NTP).',
      };
}
