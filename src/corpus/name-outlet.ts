/** Gives the outlet whose domain an address lies in; undefined where nobody told of it. */
export type NameOutlet = (address: string) => string | undefined;

/** A publisher and the domains it publishes at. */
interface Publisher {
  readonly name: string;
  readonly domains: readonly string[];
}

/** Creates what names outlets by address; a subdomain belongs to its domain, and the nearest one wins. */
export function createNameOutlet(publishers: readonly Publisher[]): NameOutlet {
  const names = new Map(
    publishers.flatMap(({ name, domains }) => domains.map((domain) => [domain, name] as const)),
  );
  return (address) => {
    if (!URL.canParse(address)) return undefined;
    const labels = new URL(address).hostname.split('.');
    const domains = labels.map((_label, at) => labels.slice(at).join('.'));
    return domains.map((domain) => names.get(domain)).find((name) => name !== undefined);
  };
}
