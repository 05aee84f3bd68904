import {
  composeInviteLink,
  composeUserLink,
  readApplicationId,
} from '../../adapters/discord/installing/invite-link.ts';
import { describeDiscordCommands } from '../../adapters/discord/registering/describe-commands.ts';
import {
  composeSlackManifest,
  type SlackReach,
} from '../../adapters/slack/installing/slack-manifest.ts';
import type { Command } from '../../commands/command.ts';
import type { Environment } from '../../config/read-environment.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal.ts';

interface ManifestTools {
  readonly commands: readonly Command[];
  readonly environment: Environment;
  readonly terminal: Terminal;
}

const UNKNOWN_ID = 'YOUR_APPLICATION_ID';

/** Prints what a platform is told of Readout, as JSON: Slack's app manifest, or Discord's commands. */
export function manifest(platform: string | undefined, tools: ManifestTools): ExitCode {
  const { commands, environment, terminal } = tools;
  if (platform === 'discord') {
    tellLinks(environment, terminal);
    terminal.print(JSON.stringify(describeDiscordCommands(commands), null, 2));
    return EXIT.ok;
  }
  if (platform === 'slack') {
    const reach = chooseReach(environment, terminal);
    terminal.print(JSON.stringify(composeSlackManifest(commands, reach), null, 2));
    return EXIT.ok;
  }
  terminal.tell('Name the platform: readout manifest slack, or readout manifest discord.');
  return EXIT.misuse;
}

/** The links that install the application, beside the JSON, which is for programs. */
function tellLinks({ DISCORD_TOKEN }: Environment, terminal: Terminal): void {
  const id = DISCORD_TOKEN === undefined ? undefined : readApplicationId(DISCORD_TOKEN);
  if (id === undefined)
    terminal.tell('DISCORD_TOKEN is not set: put the id of your application in the links.');
  terminal.tell(`Add it to a server: ${composeInviteLink(id ?? UNKNOWN_ID)}`);
  terminal.tell(`Take it along for yourself: ${composeUserLink(id ?? UNKNOWN_ID)}`);
}

function chooseReach(
  { PUBLIC_URL: publicUrl, SLACK_APP_TOKEN: appToken }: Environment,
  terminal: Terminal,
): SlackReach {
  if (publicUrl !== undefined && appToken === undefined) return { socketMode: false, publicUrl };
  if (appToken === undefined) {
    terminal.tell('PUBLIC_URL is not set, so this manifest is for Socket Mode (SLACK_APP_TOKEN).');
  }
  return { socketMode: true, publicUrl };
}
