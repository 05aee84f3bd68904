import type { HonoRequest, MiddlewareHandler } from 'hono';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

const POLICY = [
  "default-src 'self'",
  // slack-blocks-to-jsx and Discord's accent colours set style attributes; style elements stay forbidden.
  "style-src-attr 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Others learn nothing; our own forms say where they come from only where we may be told.
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Says in every answer's headers what a page may load and who may frame it. */
export const addSecureHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
};

/**
 * The hosts a request may name. A web page elsewhere can make its own name point to this machine and read what only
 * this machine should (DNS rebinding); so where we listen to this machine alone, a request must name it.
 * Undefined where the whole network may ask.
 */
export function listHosts(host: string, publicUrl?: string): ReadonlySet<string> | undefined {
  const bound = host.includes(':') ? `[${host}]` : host.toLowerCase();
  if (!isLoopback(bound)) return undefined;
  const known = publicUrl === undefined ? [] : [new URL(publicUrl).hostname];
  return new Set([...LOOPBACK, bound, ...known]);
}

/** Whether a name stands for this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || /^127(?:\.\d{1,3}){3}$/u.test(host);
}

/**
 * Whether a request that changes something comes from our own page: browsers say where a form was sent from. That is where people reach
 * the page, too: a proxy may name itself to us, and not what it was called.
 */
export function isFromHere(request: Pick<HonoRequest, 'header'>, publicUrl?: string): boolean {
  const origin = request.header('origin');
  if (origin === undefined) return request.header('sec-fetch-site') === undefined;
  if (!URL.canParse(origin)) return false;
  const isPublic = publicUrl !== undefined && origin === new URL(publicUrl).origin;
  return isPublic || new URL(origin).host === request.header('host');
}

/** Whether a `Host` header names one of the hosts, with any port. */
export function namesHost(header: string | undefined, hosts: ReadonlySet<string>): boolean {
  const name = /^(\[[^\]]{1,64}\]|[^:]{1,255})(?::\d{1,5})?$/.exec(header ?? '')?.[1];
  return name !== undefined && hosts.has(name.toLowerCase());
}
