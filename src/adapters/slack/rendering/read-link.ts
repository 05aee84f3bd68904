/** Slack takes 3,000 characters; a longer address than this leaves no room for what is cited. */
const MAX_LENGTH = 1000;

/** An address that Slack may open, written out; undefined for anything but the web. */
export function readLink(raw: string): string | undefined {
  if (!URL.canParse(raw)) return undefined;
  const { protocol, href } = new URL(raw);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && href.length <= MAX_LENGTH ? href : undefined;
}
