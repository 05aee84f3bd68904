import robotsParser from 'robots-parser';
import { type Fetched, type FetchProblem, refuse } from './fetched.ts';

/** Says why the site's robots.txt forbids an address; undefined where it does not. */
export type CheckRobots = (url: URL) => Promise<FetchProblem | undefined>;

interface RobotsOptions {
  /** The name that the rules know the bot by. */
  readonly agentName: string;
  readonly now: () => Date;
  readonly fetchRules: (address: URL) => Promise<Fetched>;
}

/** The package's types name a default export; CommonJS gives the function itself. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

type Rules = { readonly text: string } | FetchProblem;

const MOST_SITES = 500;
const DAY_MS = 24 * 60 * 60 * 1_000;
const RETRY_MS = 5 * 60 * 1_000;
/** RFC 9309 asks for at least this much. */
const MOST_CHARACTERS = 512_000;
/** Matching takes a step for each character of the rules and the address; more than this would hold the program up. */
const MOST_STEPS = 60_000_000;

/** Creates the one that reads a site's robots.txt, keeps it for a day, and checks addresses against it (RFC 9309). */
export function createRobots({ agentName, now, fetchRules }: RobotsOptions): CheckRobots {
  const sites = new Map<string, { readonly rules: Promise<Rules>; keepUntil: number }>();

  function findRules(address: URL): Promise<Rules> {
    const known = sites.get(address.origin);
    if (known && known.keepUntil > now().getTime()) return known.rules;
    const site = {
      rules: fetchRules(address).then(readRules),
      keepUntil: now().getTime() + DAY_MS,
    };
    void site.rules.then((rules) => {
      if ('kind' in rules) site.keepUntil = now().getTime() + (rules.retryAfterMs ?? RETRY_MS);
    });
    sites.delete(address.origin);
    sites.set(address.origin, site);
    for (const oldest of sites.keys()) {
      if (sites.size <= MOST_SITES) break;
      sites.delete(oldest);
    }
    return site.rules;
  }

  return async (url) => {
    const address = new URL('/robots.txt', url);
    const rules = await findRules(address);
    return 'kind' in rules ? rules : checkRules(url, agentName, { address, text: rules.text });
  };
}

function checkRules(
  url: URL,
  agentName: string,
  { address, text }: { readonly address: URL; readonly text: string },
): FetchProblem | undefined {
  if (text.length * url.href.length > MOST_STEPS) {
    return refuse(`The rules that ${url.hostname} has for bots are too long to follow.`);
  }
  if (parseRobots(address.href, text).isAllowed(url.href, agentName) !== false) return undefined;
  return refuse(`${url.hostname} asks bots in its robots.txt not to fetch this page.`);
}

/** No rules where the site says that it has none; no fetching where it cannot say. */
function readRules(fetched: Fetched): Rules {
  if (fetched.kind === 'document') {
    return { text: new TextDecoder().decode(fetched.bytes).slice(0, MOST_CHARACTERS) };
  }
  const { status } = fetched.kind === 'problem' ? fetched : {};
  if (fetched.kind === 'problem' && (status === undefined || status === 429 || status >= 500)) {
    return fetched;
  }
  return { text: '' };
}
