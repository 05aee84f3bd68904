/** Gives a link of a feed in full; undefined where it leads to no web page. */
export function readFeedUrl(
  link: string | undefined,
  base: string | undefined,
): string | undefined {
  if (link === undefined || link === '') return undefined;
  const start = base !== undefined && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(link, start)) return undefined;
  const { protocol, href } = new URL(link, start);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
