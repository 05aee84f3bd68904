import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ThreadPoster } from '../../../adapters/adapter.ts';
import type { DiscordTwin } from '../../../adapters/discord/stage/discord-stage.contract.ts';
import { BOT_TOKEN } from '../../../adapters/slack/stage/slack-stage.contract.ts';
import { readEnvironment } from '../../../config/read-environment.ts';
import { tendNext } from '../../../delivery/tend-discussions.ts';
import { sayEnglish } from '../../../messages/say.ts';
import { sharedFolder } from '../../../testing/shared.ts';
import { add } from '../../add/add.ts';
import { createPosters } from '../../connections/adapters.ts';
import { createSlackAccess } from '../../connections/slack-access.ts';
import { buildHouse, type House } from '../../house/house.ts';
import { startDiscordServer } from './discord-scene.contract.ts';
import { openSlackWorkspace, type SlackWorkspace } from './slack-workspace.contract.ts';

/** A house that has read the shared articles, between a workspace of Slack and a server of Discord. */
export interface SeedHouse {
  readonly house: House;
  /** Where its database is. */
  readonly folder: string;
  readonly workspace: SlackWorkspace;
  readonly discord: DiscordTwin;
  readonly posters: readonly ThreadPoster[];
  /** Looks after every thread until nothing is left to be done, by a clock that is as much ahead. Gives what a person should look at. */
  tendAll(laterMs?: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Builds it in a folder of its own. */
export async function buildSeedHouse(): Promise<SeedHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-discussions-'));
  const [discord, workspace] = [await startDiscordServer(), await openSlackWorkspace()];
  const environment = readEnvironment({
    READOUT_CORPUS: join(folder, 'none'),
    READOUT_DATA: folder,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_API_URL: workspace.apiUrl,
  });
  const log = { info() {}, warn() {}, error() {} };
  const house = await buildHouse({ environment, log });
  const seeds = `${sharedFolder}seeds`;
  const files = (await readdir(seeds)).map((name) => join(seeds, name));
  const terminal = { stdin: process.stdin, print() {}, tell() {} };
  await add(files, { json: true, dryRun: false, house, terminal });
  await house.indexer.refresh();
  const slack = createSlackAccess({ environment, store: house.store, log });
  const posters = createPosters({ ...house, slack }, environment);
  let nowMs = Date.now();
  return {
    house,
    folder,
    workspace,
    discord,
    posters,
    async tendAll(laterMs = 0) {
      const reports: string[] = [];
      nowMs = Math.max(nowMs, Date.now());
      const tools = {
        store: house.store,
        posters,
        now: () => new Date(nowMs + laterMs),
        openSay: () => Promise.resolve(sayEnglish),
        chance: () => 1,
        readZone: async () => 'UTC',
        report: (message: string) => reports.push(message),
      };
      for (let round = 0; round < 6; round += 1) {
        nowMs += 5_000;
        while (await tendNext(tools));
      }
      return reports;
    },
    async close() {
      await house.store.close();
      await discord.close();
      await workspace.close();
      await rm(folder, { recursive: true });
    },
  };
}
