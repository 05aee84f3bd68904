import type { Adapter, ThreadPoster } from '../../adapters/adapter.ts';
import { createDiscordAdapter } from '../../adapters/discord/discord-adapter.ts';
import { createDiscordPreview } from '../../adapters/discord/discord-preview.ts';
import { createDiscordPoster } from '../../adapters/discord/posting/discord-poster.ts';
import { createSlackPoster } from '../../adapters/slack/posting/slack-poster.ts';
import { createSlackAdapter } from '../../adapters/slack/slack-adapter.ts';
import { createSlackPreview } from '../../adapters/slack/slack-preview.ts';
import { createWebAdapter } from '../../adapters/web/web-adapter.ts';
import type { Environment } from '../../config/read-environment.ts';
import { createArticleReader } from '../house/create-article-reader.ts';
import { createForgetting } from '../house/create-forgetting.ts';
import type { House } from '../house/house.ts';
import type { ProgramTools } from '../terminal/terminal.ts';
import { type KeptAdapter, keepConnecting } from './keep-connecting.ts';
import type { SlackAccess } from './slack-access.ts';

/** An adapter of the house; one of a platform says how it stands. */
export type HouseAdapter = Adapter & Partial<Pick<KeptAdapter, 'state'>>;

interface Platforms extends Pick<House, 'store' | 'desk' | 'indexer'> {
  readonly slack: SlackAccess | undefined;
}

/** The web page, and each platform whose token is set. */
export function createAdapters(
  house: House & Platforms,
  tools: ProgramTools,
): readonly HouseAdapter[] {
  const { store, pages, desk, openDesks } = house;
  const { environment, log } = tools;
  const platforms = createPlatforms(house, tools);
  const web = createWebAdapter({
    host: environment.HOST,
    port: environment.PORT,
    publicUrl: environment.PUBLIC_URL,
    desk,
    previews: [createDiscordPreview(desk), createSlackPreview(desk)],
    routes: platforms.flatMap(({ routes }) => routes),
    listStates: () => Object.fromEntries(platforms.map(({ name, state }) => [name, state()])),
    ...createArticleReader(store, pages),
    issues: store,
    listDeliveries: () => openDesks('').digests.listDeliveries(undefined),
    log,
  });
  return [web, ...platforms];
}

function createPlatforms(
  { store, desk, indexer, slack: access }: Platforms,
  { environment, log }: ProgramTools,
): readonly KeptAdapter[] {
  const shared = { desk, log, forgetGroup: createForgetting({ store, indexer }) };
  const discord =
    environment.DISCORD_TOKEN === undefined
      ? undefined
      : createDiscordAdapter({
          ...shared,
          token: environment.DISCORD_TOKEN,
          publicKey: environment.DISCORD_PUBLIC_KEY,
          ...(environment.DISCORD_API_URL === undefined
            ? {}
            : { apiUrl: environment.DISCORD_API_URL }),
          joined: store,
        });
  const slack =
    access === undefined
      ? undefined
      : createSlackAdapter({
          ...shared,
          botToken: environment.SLACK_BOT_TOKEN,
          installer: access.installer,
          signingSecret: environment.SLACK_SIGNING_SECRET,
          appToken: environment.SLACK_APP_TOKEN,
          apiUrl: environment.SLACK_API_URL,
        });
  return [discord, slack]
    .filter((adapter) => adapter !== undefined)
    .map((adapter) => keepConnecting(adapter, { log }));
}

/** What posts to each platform whose token is set. */
export function createPosters(
  { desk, slack: access }: Pick<House, 'desk'> & { readonly slack: SlackAccess | undefined },
  { DISCORD_TOKEN, DISCORD_API_URL, SLACK_API_URL }: Environment,
): readonly ThreadPoster[] {
  const discord =
    DISCORD_TOKEN === undefined
      ? []
      : [createDiscordPoster({ token: DISCORD_TOKEN, apiUrl: DISCORD_API_URL, desk })];
  const slack =
    access === undefined ? [] : [createSlackPoster({ ...access, apiUrl: SLACK_API_URL, desk })];
  return [...discord, ...slack];
}
