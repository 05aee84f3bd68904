import type { Stage } from '../../adapters/adapter.contract.ts';
import { openDiscordStage } from '../../adapters/discord/stage/discord-stage.contract.ts';
import { createSlackAdapter } from '../../adapters/slack/slack-adapter.ts';
import {
  BOT_TOKEN,
  openEmulator,
  openHttpLine,
  openStage,
  SIGNING_SECRET,
} from '../../adapters/slack/stage/slack-stage.contract.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';

const log = { info() {}, warn() {}, error() {} };

/** Each platform's loopback counterpart, with the real adapter before a real front desk. */
export const PLATFORMS: readonly (readonly [string, (desk: FrontDesk) => Promise<Stage>])[] = [
  ['Discord', (desk) => openDiscordStage(desk, log)],
  ['Slack', openSlackStage],
];

async function openSlackStage(desk: FrontDesk): Promise<Stage> {
  const emulator = await openEmulator();
  const apiUrl = `${emulator.url}/api`;
  const adapter = createSlackAdapter({
    botToken: BOT_TOKEN,
    signingSecret: SIGNING_SECRET,
    apiUrl,
    desk,
    log,
  });
  const stage = await openStage(adapter, () => openHttpLine(adapter.routes));
  return {
    ...stage,
    async close() {
      await stage.close();
      await emulator.close();
    },
  };
}
