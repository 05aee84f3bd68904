import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Azure's own services answer at it from inside, though it lies in a public range. */
const WIRE_SERVER = '168.63.129.16';
/** What is handed out to the public internet; the rest is mapped, tunnelled, local or not assigned. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Says whether an IP address is one of the public internet: not private, local, reserved, mapped, translated or tunnelled. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address === WIRE_SERVER) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
}
