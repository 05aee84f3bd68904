import type { IncomingHttpHeaders } from 'node:http';

/** Gives a header's first value; absent and empty are the same. */
export function readHeader(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  const first = (Array.isArray(value) ? value[0] : value)?.trim();
  return first === '' ? undefined : first;
}

/** Reads `Retry-After`, in seconds or as a date. */
export function readRetryAfter(headers: IncomingHttpHeaders, now: Date): number | undefined {
  const value = readHeader(headers, 'retry-after');
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/u.test(value)) return Number(value) * 1_000;
  return positive(Date.parse(value) - now.getTime());
}

/** Reads how long a reply stays fresh: `Cache-Control`, else `Expires`. */
export function readFreshness(headers: IncomingHttpHeaders, now: Date): number | undefined {
  const directives = (readHeader(headers, 'cache-control') ?? '').toLowerCase().split(/[\s,]+/u);
  if (directives.includes('no-cache') || directives.includes('no-store')) return undefined;
  const maxAge = directives.find((directive) => directive.startsWith('max-age='))?.slice(8);
  if (maxAge !== undefined && /^"?\d{1,9}"?$/u.test(maxAge)) {
    return positive(Number(maxAge.replaceAll('"', '')) * 1_000);
  }
  return positive(Date.parse(readHeader(headers, 'expires') ?? '') - now.getTime());
}

function positive(ms: number): number | undefined {
  return ms > 0 ? ms : undefined;
}
