const WILDCARDS: ReadonlySet<string> = new Set(['0.0.0.0', '[::]']);

/** Whether a host stands for every address of this machine, and so for none to lead to. */
export function isWildcard(host: string): boolean {
  const url = `http://${bracket(host)}`;
  // `::0` and `0` are names of the same.
  return URL.canParse(url) && WILDCARDS.has(new URL(url).hostname);
}

/** The address of a port, which leads there from this machine. */
export function writeAddress(host: string, port: number): string {
  return `http://${isWildcard(host) ? 'localhost' : bracket(host)}:${port}`;
}

function bracket(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
