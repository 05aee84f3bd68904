import { createRequire } from 'node:module';
import type { RESTOptions } from 'discord.js';

type RestAgent = NonNullable<RESTOptions['agent']>;

/**
 * Opens connections by the undici that comes with discord.js. Whichever undici a process loads first serves all of them by its connections, and those of
 * version 7 send no file for version 6.
 */
export function openAgent(): RestAgent {
  const loadAsDiscord = createRequire(createRequire(import.meta.url).resolve('discord.js'));
  // What discord.js itself would take.
  const { Agent } = loadAsDiscord('undici') as { readonly Agent: new () => RestAgent };
  return new Agent();
}
