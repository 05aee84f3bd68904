import { type Fetched, refuse } from './fetched.ts';
import type { Redirect } from './judge-reply.ts';
import type { Reach } from './reach.ts';
import { readAddress } from './read-address.ts';
import type { CheckRobots } from './robots.ts';

/** What an address is followed with. */
export interface FollowTools {
  readonly reach: Reach;
  readonly checkRobots: CheckRobots;
  readonly send: (url: URL) => Promise<Fetched | Redirect>;
}

const MOST_REDIRECTS = 5;

/** Fetches what an address leads to; each redirect is checked as the first address is. */
export async function follow(address: string, tools: FollowTools): Promise<Fetched> {
  const { reach, checkRobots, send } = tools;
  let url = readAddress(address, reach);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    if ('kind' in url) return redirects === 0 ? url : refuse(`It redirects. ${url.sentence}`);
    const forbidden = await checkRobots(url);
    if (forbidden) return forbidden;
    const reply = await send(url);
    if (reply.kind !== 'redirect') return reply;
    url = readAddress(reply.to, reach, url.href);
  }
  return refuse(`The address redirects more than ${MOST_REDIRECTS} times.`);
}
