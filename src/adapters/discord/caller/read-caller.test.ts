import type { APIInteraction, Client } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { composeDiscordCommand, DISCORD_SCENE } from '../../../testing/discord-counterpart.ts';
import { createRestClient } from '../connecting/rest-client.ts';
import { readCaller } from './read-caller.ts';

const { guild } = DISCORD_SCENE;
const [HELD, OTHER] = ['700000000000000001', '700000000000000002'] as const;

function openClient() {
  return createRestClient({ token: 'x', apiUrl: undefined, takeAnswer: async () => true });
}

/** What the gateway tells of a server, and HTTP does not. */
function tellRoles(client: Client): void {
  const roles = [guild, HELD, OTHER].map((id) => ({ id, name: id, permissions: '0' }));
  // discord.js keeps to itself how its gateway hands servers in.
  const inside = client.guilds as unknown as { _add(guild: object): void };
  inside._add({ id: guild, roles });
}

describe('readCaller', () => {
  it.each([
    ['over the gateway', true],
    ['over HTTP, where nobody tells the roles of a server', false],
  ])('knows the roles of who asks %s', async (_case, isTold) => {
    const { client, readInteraction } = openClient();
    if (isTold) tellRoles(client);
    const has = async (roles: readonly string[], ids: readonly string[]) => {
      const interaction = readInteraction(composeCommand(roles));
      return interaction && readCaller(interaction).hasRole?.(ids);
    };
    expect(await has([HELD], [OTHER, HELD])).toBe(true);
    expect(await has([HELD], [OTHER])).toBe(false);
    expect(await has([], [HELD])).toBe(false);
    // Everybody of a server has the role @everyone, which has the server's id.
    expect(await has([], [guild])).toBe(true);
  });

  it('takes no role of a server that the bot was only brought along to', async () => {
    const owners = { authorizing_integration_owners: { 1: DISCORD_SCENE.person } };
    const interaction = openClient().readInteraction(composeCommand([HELD], owners));
    expect(interaction && (await readCaller(interaction).hasRole?.([HELD, guild]))).toBe(false);
  });
});

function composeCommand(roles: readonly string[], more: object = {}): APIInteraction {
  const command = composeDiscordCommand('claims', {});
  // `composeDiscordCommand` makes what Discord sends.
  return {
    ...command,
    member: { ...Object(command['member']), roles },
    ...more,
  } as unknown as APIInteraction;
}
