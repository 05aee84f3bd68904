import type { APIApplication } from 'discord.js';
import type { Diagnosis } from '../../adapter.ts';
import { INTERACTIONS_PATH } from '../connecting/interaction-route.ts';

export interface DiscordReach {
  readonly publicKey: string | undefined;
  readonly publicUrl: string | undefined;
}

const PAGE = 'https://discord.com/developers/applications, your application, “General Information”';

/** Says how interactions come, by what Discord is told and what Readout is; both must say the same. */
export function diagnoseReach(
  application: Pick<APIApplication, 'verify_key' | 'interactions_endpoint_url'>,
  reach: DiscordReach,
): Diagnosis {
  const about = 'Discord: requests';
  const told = application.interactions_endpoint_url ?? undefined;
  const { publicKey, publicUrl } = reach;
  if (publicKey === undefined) {
    if (told === undefined) {
      return {
        about,
        state: 'good',
        says: 'They come over the gateway, without a privileged intent.',
      };
    }
    const says = `Discord posts them to ${told}, and none comes over the gateway.`;
    const advice = `Set DISCORD_PUBLIC_KEY to take them there, or empty “Interactions Endpoint URL” at ${PAGE}.`;
    return { about, state: 'fault', says, advice };
  }
  if (publicKey.toLowerCase() !== application.verify_key.toLowerCase()) {
    const says =
      'DISCORD_PUBLIC_KEY is the key of another application, so every request would be refused.';
    return { about, state: 'fault', says, advice: `Copy “Public Key” from ${PAGE}.` };
  }
  if (publicUrl === undefined) {
    const says = 'DISCORD_PUBLIC_KEY is set, but Discord does not know where to send its requests.';
    return {
      about,
      state: 'fault',
      says,
      advice: 'Set PUBLIC_URL to the address of this Readout, or take DISCORD_PUBLIC_KEY away.',
    };
  }
  const { href } = new URL(INTERACTIONS_PATH, publicUrl);
  if (told === href) return { about, state: 'good', says: `Discord posts them to ${href}.` };
  const says = `Discord does not post them to ${href} yet.`;
  const advice = `Start Readout, then open ${PAGE}, and enter ${href} as “Interactions Endpoint URL”.`;
  return { about, state: 'warning', says, advice };
}
