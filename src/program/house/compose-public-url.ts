import { isWildcard, writeAddress } from '../../adapters/web/server/write-address.ts';
import type { Environment } from '../../config/read-environment.ts';

/** What is to be done where there is no address. */
export const NO_LINKS =
  'Answers on Discord and Slack have no links to their articles; set PUBLIC_URL to the address others reach Readout at.';

/** Links lead to the address that is set, else to the web page's own; a port chosen by chance, or every address at once, gives none. */
export function composePublicUrl({
  PUBLIC_URL,
  HOST,
  PORT,
}: Pick<Environment, 'PUBLIC_URL' | 'HOST' | 'PORT'>): { publicUrl?: string } {
  if (PUBLIC_URL !== undefined) return { publicUrl: PUBLIC_URL.replace(/\/$/u, '') };
  if (PORT === 0 || isWildcard(HOST)) return {};
  return { publicUrl: writeAddress(HOST, PORT) };
}
