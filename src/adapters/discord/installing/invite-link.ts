import { PermissionsBitField } from 'discord.js';
import { RIGHTS } from './rights.ts';

/** The address that adds the bot to a server, with the least rights: answers need none of them, digests and discussions do. */
export function composeInviteLink(applicationId: string): string {
  const permissions = new PermissionsBitField(Object.values(RIGHTS));
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: permissions.bitfield.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** The address by which people take the commands along for themselves, into every server and private chat. */
export function composeUserLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'applications.commands',
    integration_type: '1',
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** The application of a token, which begins with its id; undefined where it is no token. */
export function readApplicationId(token: string): string | undefined {
  const id = Buffer.from(token.split('.', 1)[0] ?? '', 'base64').toString('latin1');
  return /^\d{17,20}$/u.test(id) ? id : undefined;
}
