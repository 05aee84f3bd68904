import { generateKeyPairSync } from 'node:crypto';
import { composeDiscordCommand, signDiscordRequest } from './discord-counterpart.ts';
import { composeSlackCommand, signSlackRequest } from './slack-counterpart.ts';

/** A request that must have no effect, and where it goes. */
export interface ForgedRequest {
  readonly kind: string;
  readonly platform: 'slack' | 'discord';
  readonly request: RequestInit;
}

export interface Forger {
  /** Signs as the platform itself would at a time. */
  readonly signSlack: (body: string, sentAt: number) => RequestInit;
  readonly signDiscord: (body: string, sentAt: number) => RequestInit;
  /** Requests that were signed and answered already. */
  readonly answered: Readonly<Record<ForgedRequest['platform'], readonly RequestInit[]>>;
  readonly chance: () => number;
  readonly now: () => number;
}

type Sign = Forger['signSlack'];
type Forge = (body: string, sign: Sign, forger: Forger) => RequestInit;

const WINDOW_MS = 5 * 60_000;
const YEAR_MS = 365 * 86_400_000;
const MARGIN_MS = 2_000;
const stranger = generateKeyPairSync('ed25519').privateKey;

const KINDS: Readonly<Record<string, Forge>> = {
  unsigned: (body) => ({ method: 'POST', body }),
  stale: (body, sign, forger) => sign(body, forger.now() - pickAge(forger)),
  'future-dated': (body, sign, forger) => sign(body, forger.now() + pickAge(forger)),
  'with another body': (body, sign, { now }) => ({ ...sign(body, now()), body: `${body} ` }),
  'with a bit of its body turned': (body, sign, { now, chance }) => ({
    ...sign(body, now()),
    body: damage(body, chance),
  }),
  'with a bit of its signature turned': (body, sign, { now, chance }) =>
    changeHeaders(sign(body, now()), (name, value) =>
      /signature(-ed25519)?$/u.test(name) ? damageHex(value, chance) : value,
    ),
  'with another time': (body, sign, { now }) =>
    changeHeaders(sign(body, now()), (name, value) =>
      name.endsWith('timestamp') ? String(Number(value) + 1) : value,
    ),
  'with headers that are none': (body, sign, { now, chance }) =>
    changeHeaders(sign(body, now()), (name, value) =>
      name === 'content-type' ? value : pick(['', 'null', '-1', '9'.repeat(400), 'v0='], chance),
    ),
  'cut off, and signed': (body, sign, { now, chance }) =>
    sign(cut(body, chance), now() - WINDOW_MS - MARGIN_MS),
};

/** Composes so many forged, stale, future-dated, replayed and damaged requests, for both platforms in turn. */
export function* composeForgedRequests(count: number, forger: Forger): Generator<ForgedRequest> {
  const kinds = Object.entries(KINDS);
  for (let number = 0; number < count; number += 1) {
    const platform = number % 2 === 0 ? 'slack' : 'discord';
    const [kind, forge] = kinds[(number >> 1) % (kinds.length + 2)] ?? [];
    if (kind !== undefined && forge !== undefined) {
      const sign = platform === 'slack' ? forger.signSlack : forger.signDiscord;
      yield { kind, platform, request: forge(composeBody(platform), sign, forger) };
    } else if ((number >> 1) % (kinds.length + 2) === kinds.length) {
      const request = signAsStranger(platform, forger.now());
      yield { kind: 'signed by somebody else', platform, request };
    } else {
      const request = pick(forger.answered[platform], forger.chance);
      yield { kind: 'replayed', platform, request };
    }
  }
}

function composeBody(platform: ForgedRequest['platform']): string {
  return platform === 'slack'
    ? new URLSearchParams(composeSlackCommand('/claims china', 'http://127.0.0.1:9/')).toString()
    : JSON.stringify(composeDiscordCommand('claims', { about: 'china' }));
}

function signAsStranger(platform: ForgedRequest['platform'], sentAt: number): RequestInit {
  const body = composeBody(platform);
  return platform === 'slack'
    ? signSlackRequest(body, { secret: 'guessed', sentAt })
    : signDiscordRequest(body, { privateKey: stranger, sentAt });
}

/** From just outside of the window to a year. */
function pickAge({ chance }: Forger): number {
  return WINDOW_MS + MARGIN_MS + Math.floor(chance() ** 4 * YEAR_MS);
}

function damage(body: string, chance: () => number): string {
  const bytes = Buffer.from(body);
  const at = Math.floor(chance() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(chance() * 7));
  return bytes.toString('latin1');
}

/** Another digit for one of them. */
function damageHex(signature: string, chance: () => number): string {
  const at = signature.length - 1 - Math.floor(chance() * 60);
  const digit = ((Number.parseInt(signature.charAt(at), 16) + 1) % 16).toString(16);
  return signature.slice(0, at) + digit + signature.slice(at + 1);
}

function cut(body: string, chance: () => number): string {
  return body.slice(0, Math.floor(chance() * body.length));
}

function changeHeaders(
  request: RequestInit,
  change: (name: string, value: string) => string,
): RequestInit {
  const headers = [...new Headers(request.headers)].map(([name, value]) => [
    name,
    change(name, value),
  ]);
  return { ...request, headers: Object.fromEntries(headers) };
}

function pick<T>(list: readonly T[], chance: () => number): T {
  const [first, ...others] = list;
  if (first === undefined) throw new RangeError('There is nothing to pick from.');
  return others[Math.floor(chance() * list.length) - 1] ?? first;
}
