import { describeDiscordCommands } from '../adapters/discord/describe-commands.ts';
import { composeSlackManifest } from '../adapters/slack/slack-manifest.ts';
import type { Command } from '../commands/command.ts';
import type { Environment } from '../config/read-environment.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

interface ManifestTools {
  readonly commands: readonly Command[];
  readonly environment: Environment;
  readonly terminal: Terminal;
}

/** Prints what a platform is told of Readout, as JSON: Slack's app manifest, or Discord's commands. */
export function manifest(platform: string | undefined, tools: ManifestTools): ExitCode {
  const { commands, environment, terminal } = tools;
  if (platform === 'discord') {
    terminal.print(JSON.stringify(describeDiscordCommands(commands), null, 2));
    return EXIT.ok;
  }
  if (platform === 'slack') {
    const { PUBLIC_URL: publicUrl } = environment;
    if (publicUrl === undefined) {
      terminal.tell(
        'PUBLIC_URL is not set, so this manifest is for Socket Mode (SLACK_APP_TOKEN).',
      );
    }
    const reach =
      publicUrl === undefined
        ? { socketMode: true as const }
        : { socketMode: false as const, publicUrl };
    terminal.print(JSON.stringify(composeSlackManifest(commands, reach), null, 2));
    return EXIT.ok;
  }
  terminal.tell('Name the platform: readout manifest slack, or readout manifest discord.');
  return EXIT.misuse;
}
