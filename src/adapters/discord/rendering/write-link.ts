import { escapeMarkdown } from './escape.ts';

const MAX_URL = 512;
// Discord ends a masked link at these, or does not take it for one.
const ENDS_LINK = /[()<>[\]\\`]/gu;
// A label that looks like markup or like another address keeps Discord from drawing the link.
const UNFIT_LABEL = /[[\]\\]|:\/\//u;

/** Words with a link behind them; the words alone where the address is not one of the web. */
export function writeLink(label: string, url: string): string {
  const address = readWebAddress(url);
  if (address === undefined) return escapeMarkdown(label);
  return label === '' || UNFIT_LABEL.test(label)
    ? `${escapeMarkdown(label)} ([link](${address}))`.trim()
    : `[${escapeMarkdown(label)}](${address})`;
}

/** An address of the web, written so that it fits into a masked link; undefined for any other. */
export function readWebAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, username, href } = new URL(url);
  if (!/^https?:$/u.test(protocol) || username !== '') return undefined;
  const address = href.replace(ENDS_LINK, encodeOctet);
  return address.length > MAX_URL ? undefined : address;
}

function encodeOctet(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
