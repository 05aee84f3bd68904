import { isIP } from 'node:net';
import { type FetchProblem, refuse } from './fetched.ts';
import type { Reach } from './reach.ts';

const MOST_CHARACTERS = 2_000;

/** Reads an address that a person, a feed or a redirect names; what must not be fetched is refused with its reason. */
export function readAddress(
  text: string,
  { isAllowed, ports }: Pick<Reach, 'isAllowed' | 'ports'>,
  base?: string,
): URL | FetchProblem {
  if (text.length > MOST_CHARACTERS) {
    return refuse(`The address has more than ${MOST_CHARACTERS} characters.`);
  }
  if (!URL.canParse(text, base)) return refuse(nameNonsense(text));
  const url = new URL(text, base);
  const problem = findProblem(url, ports);
  if (problem !== undefined) return refuse(problem);
  const host = readHost(url);
  return isIP(host) !== 0 && !isAllowed(host) ? refuse(namePrivateAddress(host)) : url;
}

/** The name or the number of the machine that an address leads to; IPv6 without its brackets. */
export function readHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/gu, '');
}

/** The sentence about a number that belongs to no public machine. */
export function namePrivateAddress(host: string): string {
  return `The address leads to a private or reserved network (${host}), and only public ones are fetched.`;
}

function findProblem(url: URL, ports: Reach['ports']): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return `Only http and https addresses are fetched, and this one begins with “${url.protocol}”.`;
  }
  if (url.username !== '' || url.password !== '') {
    return 'The address holds a user name or a password; nothing is fetched with a login.';
  }
  if (url.port !== '' && !ports.includes(Number(url.port))) {
    return `The address asks for port ${url.port}, and only web servers on ports 80 and 443 are asked.`;
  }
  return undefined;
}

function nameNonsense(text: string): string {
  if (text.trim() === '') return 'There is no address; one looks like “https://example.org/news”.';
  const shown = text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text;
  return `“${shown}” is no web address; one looks like “https://example.org/news”.`;
}
