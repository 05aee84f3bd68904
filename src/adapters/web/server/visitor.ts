import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { Context } from 'hono';

/** Whatever a proxy adds to what it hands on; a browser sends none of them. */
const HANDED_ON = /^(?:x-forwarded-.{1,40}|forwarded|via|x-real-ip)$/u;
/** Where a proxy of our own stands: on this machine, or in a net that nobody else reaches. */
const NEAR = new BlockList();
for (const [net, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  NEAR.addSubnet(net, bits, 'ipv4');
}
NEAR.addAddress('::1', 'ipv6');
NEAR.addSubnet('fc00::', 7, 'ipv6');

/** Whether a proxy handed a request on, so that somebody else may have made it. */
export function isHandedOn(context: Context): boolean {
  const headers = Object.keys(context.req.header());
  // No browser speaks the old version, and a proxy that is not told otherwise does (nginx).
  return (
    headers.some((name) => HANDED_ON.test(name)) || findRequest(context)?.httpVersion === '1.0'
  );
}

/**
 * Where a visitor comes from, as far as others cannot say something else: the last hop that a proxy of our own names where the site has
 * an address of its own, else the other end of the connection. Undefined where that is a proxy that names nobody.
 */
export function findNetwork(context: Context, publicUrl: string | undefined): string | undefined {
  const peer = clean(findRequest(context)?.socket.remoteAddress ?? '');
  const hop = clean(context.req.header('x-forwarded-for')?.split(',').at(-1) ?? '');
  if (peer === '') return undefined;
  if (publicUrl === undefined || !isNear(peer)) return nameNetwork(peer);
  return isIP(hop) === 0 ? undefined : nameNetwork(hop);
}

/** What Node got, as the server of Hono hands it in; absent where there is no server. */
function findRequest({ env }: Context): IncomingMessage | undefined {
  // Only the server sets it.
  return (env as { readonly incoming?: IncomingMessage } | undefined)?.incoming;
}

function isNear(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && NEAR.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

/** An address of version 4 has two forms. */
function clean(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d{1,3}\.)/iu, '');
}

/** Of version 6 a visitor has a whole net (/64): its first four groups. */
function nameNetwork(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('%', 1)[0]?.toLowerCase().split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  const whole = [...groups, ...Array.from({ length: zeros }, () => '0'), ...after];
  return `${whole
    .slice(0, 4)
    .map((each) => each.replace(/^0+(?=.)/u, ''))
    .join(':')}::/64`;
}
