/** What sites put before their name for telephones and the like; the article is the same. */
const HOST_PREFIX = /^(?:www|m|mobile|amp)\./u;
/** What tells where a reader came from, and not what they read. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|twclid|yclid|igshid|mc_[ce]id|_hsenc|_hsmi)$/iu;
const AMP_OPTION = /^(?:amp|outputtype)$/iu;

/** Gives the one form of an article's address, however it was linked to; undefined where it names a whole site. */
export function foldAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname, searchParams } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const options = [...searchParams].filter(([name, value]) => !isOfReader(name, value));
  const path = foldPath(pathname);
  if (path === '' && options.length === 0) return undefined;
  const query = new URLSearchParams(options.toSorted(([a], [b]) => Number(a > b) - Number(a < b)));
  return `${foldHost(host)}${path}?${query}`;
}

function isOfReader(name: string, value: string): boolean {
  return TRACKING.test(name) || (AMP_OPTION.test(name) && /^(?:1|true|amp|)$/iu.test(value));
}

/** `m.com` is a site of its own. */
function foldHost(host: string): string {
  const bare = host.replace(HOST_PREFIX, '');
  return bare.includes('.') ? bare : host;
}

function foldPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const own =
    parts.length > 1 && parts.at(-1)?.toLowerCase() === 'amp' ? parts.slice(0, -1) : parts;
  return own.map((part) => `/${part}`).join('');
}
