import type { Poster } from '../../src/adapters/adapter.ts';
import type { Platform } from './far-types.ts';
import type { FastClock } from './fast-clock.ts';

/** As long as a call may take on a real platform; the clock's speed makes it shorter. */
const LIMIT_MS = 15_000;

/** The poster that Readout posts with, whose limit runs by the fast clock. */
export async function createBenchPoster(
  { platform, url }: { readonly platform: Platform; readonly url: string },
  { speed }: FastClock,
): Promise<Poster> {
  const desk = { keepAction: async () => 'none' };
  const limitMs = Math.round(LIMIT_MS / speed);
  return { ...(await loadPoster(platform, { url, desk, limitMs })), limitMs: LIMIT_MS };
}

interface Loading {
  readonly url: string;
  readonly desk: { keepAction(): Promise<string> };
  readonly limitMs: number;
}

/** Loads the client of one platform alone: a worker is started hundreds of times. */
async function loadPoster(platform: Platform, { url, ...options }: Loading): Promise<Poster> {
  if (platform === 'discord') {
    const { createDiscordPoster } = await import(
      '../../src/adapters/discord/posting/discord-poster.ts'
    );
    return createDiscordPoster({ ...options, apiUrl: url, token: 'not-a-secret' });
  }
  const { createSlackPoster } = await import('../../src/adapters/slack/posting/slack-poster.ts');
  const installations = { findToken: async () => 'xoxb-not-a-secret' };
  return createSlackPoster({ ...options, apiUrl: `${url}/`, installations });
}
