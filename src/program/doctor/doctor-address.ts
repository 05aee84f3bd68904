import { z } from 'zod';
import type { Diagnosis } from '../../adapters/adapter.ts';
import type { Environment } from '../../config/read-environment.ts';
import { composePublicUrl } from '../house/compose-public-url.ts';

const TIMEOUT_MS = 5_000;

/** Looks whether Readout is found at PUBLIC_URL, and what the one that answers there says of its platforms. */
export async function examinePublicUrl(environment: Environment): Promise<readonly Diagnosis[]> {
  const { PUBLIC_URL } = environment;
  const about = 'PUBLIC_URL';
  if (PUBLIC_URL === undefined) {
    const advice =
      'Set it to the address others reach Readout at, in any case where a proxy hands requests on: else its visitors may count as whoever runs Readout.';
    if (composePublicUrl(environment).publicUrl === undefined) {
      const says = 'It is not set, and HOST and PORT name no address: answers have no links.';
      return [{ about, state: 'warning', says, advice }];
    }
    const says = 'It is not set: links in answers lead to this machine alone.';
    return [{ about, state: 'absent', says, advice }];
  }
  const url = new URL('/healthz', PUBLIC_URL);
  const form = nameForm(environment);
  if (form !== undefined) return [{ about, state: 'fault', ...form }];
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const { ok, status } = response;
    if (ok) {
      const platforms = diagnosePlatforms(await response.json().catch(() => undefined));
      return [{ about, state: 'good', says: `Readout answers at ${PUBLIC_URL}.` }, ...platforms];
    }
    const says = `${url.href} answers with HTTP ${status}, not as Readout does.`;
    return [
      { about, state: 'warning', says, advice: 'Check that PUBLIC_URL leads to this Readout.' },
    ];
  } catch {
    const says = `Nothing answers at ${PUBLIC_URL}.`;
    const advice =
      'Start Readout and look again; else check the proxy in front of it and PUBLIC_URL.';
    return [{ about, state: 'warning', says, advice }];
  }
}

const Health = z.object({
  platforms: z.partialRecord(
    z.enum(['discord', 'slack']),
    z.enum(['waiting', 'connected', 'lost']),
  ),
});

/** What the Readout that runs says of its platforms; one of before says nothing. */
function diagnosePlatforms(health: unknown): readonly Diagnosis[] {
  const { data } = Health.safeParse(health);
  return Object.entries(data?.platforms ?? {}).flatMap(([name, state]): readonly Diagnosis[] => {
    if (state === 'connected') return [];
    const about = `${name === 'slack' ? 'Slack' : 'Discord'}: connection`;
    return state === 'waiting'
      ? [{ about, state: 'warning', says: 'The Readout that runs has none, and goes on trying.' }]
      : [
          {
            about,
            state: 'fault',
            says: 'The Readout that runs has none, and does not try any more.',
            advice: 'Its log says why. Do what it says, and start Readout again.',
          },
        ];
  });
}

/** What keeps a platform from posting to an address, where one has to; whatever else the address is for, anything will do. */
function nameForm({ PUBLIC_URL = '', ...environment }: Environment) {
  const { DISCORD_PUBLIC_KEY, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN } = environment;
  const isPostedTo = DISCORD_PUBLIC_KEY ?? (SLACK_APP_TOKEN ? undefined : SLACK_SIGNING_SECRET);
  const { protocol, hostname } = new URL(PUBLIC_URL);
  const isOurs = /^(localhost|127[.].*|\[::1\]|.*[.](local|internal))$/u.test(hostname);
  if (isPostedTo === undefined || (protocol === 'https:' && !isOurs)) return undefined;
  return {
    says: `Discord and Slack post to https addresses that the whole net can reach, and ${PUBLIC_URL} is none.`,
    advice: 'Put a proxy that speaks HTTPS before Readout and set PUBLIC_URL to its address.',
  };
}
