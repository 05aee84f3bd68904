import { describe, expect, it } from 'vitest';
import { sampleCommand } from '../../adapter.contract.ts';
import { composeSlackManifest } from './slack-manifest.ts';

const commands = [sampleCommand, { ...sampleCommand, name: 'help' }];

describe('composeSlackManifest', () => {
  it('sends everything to one address', () => {
    const publicUrl = 'https://readout.example/';
    const { features, settings } = composeSlackManifest(commands, { socketMode: false, publicUrl });
    const url = 'https://readout.example/slack/events';
    expect(features?.slash_commands?.map((each) => each.url)).toEqual([url, url]);
    expect(settings).toMatchObject({
      event_subscriptions: { request_url: url },
      interactivity: { is_enabled: true, request_url: url },
      socket_mode_enabled: false,
    });
  });

  it('names no address where Readout opens a socket', () => {
    const manifest = composeSlackManifest(commands, { socketMode: true });
    expect(JSON.stringify(manifest)).not.toMatch(/url/);
    expect(manifest.settings).toMatchObject({
      interactivity: { is_enabled: true },
      socket_mode_enabled: true,
    });
  });

  it('has each command that Slack does not keep for itself, and asks for the rights that something here needs', () => {
    const { features, oauth_config } = composeSlackManifest(commands, { socketMode: true });
    expect(features?.slash_commands).toMatchObject([
      { command: '/readout', usage_hint: 'one of claims, help' },
      { command: '/claims', usage_hint: '[about] [voice:…] [since:…] [page:…]' },
    ]);
    expect(oauth_config?.scopes).toEqual({
      bot: [
        'commands',
        'chat:write',
        'files:read',
        'files:write',
        'im:write',
        'users:read',
        'usergroups:read',
        'channels:read',
        'groups:read',
        'channels:history',
        'groups:history',
        'im:history',
        'mpim:history',
      ],
    });
  });

  it('puts beside a message what can be done with it', () => {
    const { features } = composeSlackManifest(commands, { socketMode: true });
    expect(features?.shortcuts).toMatchObject([
      { name: 'Find claims on this', type: 'message', callback_id: 'message_claims' },
      { name: 'Verify this quote', type: 'message', callback_id: 'message_verify' },
      { name: 'Collect as answer', type: 'message', callback_id: 'message_collect' },
    ]);
  });
});
