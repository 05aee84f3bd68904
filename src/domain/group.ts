import type { Place } from './place.ts';

/**
 * The group a place belongs to: a guild (`discord:G1`), a workspace (`slack:T1`), or a private chat without one
 * (`discord::C9`). Empty for the web page and the terminal, which show what is everybody's.
 */
export function nameGroup({ adapter, workspace, channel }: Place): string {
  if (workspace) return [adapter, workspace].join(':');
  return channel ? [adapter, '', channel].join(':') : '';
}
