import { FetchFault, type FetchProblem, refuse } from './fetched.ts';

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^ENOTFOUND$/u, 'There is no site named “HOST”; check the address.'],
  [/^EAI_/u, 'The name “HOST” could not be looked up just now; try again later.'],
  [/^ECONNREFUSED$/u, 'HOST does not accept connections; try again later.'],
  [/^E(HOST|NET)UNREACH$/u, 'HOST cannot be reached from here; try again later.'],
  [/^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/u, 'HOST did not answer in time.'],
  [
    /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_ABORTED|UND_ERR_(RES|RESPONSE)_.+|ERR_STREAM_PREMATURE_CLOSE)$/u,
    'The connection to HOST broke off before the document was complete; try again later.',
  ],
  [/^UND_ERR_HEADERS_OVERFLOW$/u, 'HOST sends more headers than are read.'],
  [/^(HPE_|HTTPParserError$|ERR_ASSERTION$)/u, 'HOST does not answer as a web server does.'],
  [/^(Z_|ERR_BROTLI|ERR__ERROR)/u, 'The document from HOST is damaged: it cannot be unpacked.'],
];
const CERTIFICATE = /CERT|SIGNATURE|^ERR_(TLS|SSL)|^EPROTO$/u;

/** Names what went wrong between here and a host, so that a person can act on it. */
export function nameFault(cause: unknown, host: string): FetchProblem {
  if (cause instanceof FetchFault) return refuse(cause.message);
  const code = readCode(cause);
  if (CERTIFICATE.test(code)) {
    return refuse(
      `${host} cannot prove that it is ${host}: its certificate is not valid (${code}).`,
    );
  }
  const [, sentence] = SENTENCES.find(([pattern]) => pattern.test(code)) ?? [];
  return refuse(
    sentence?.replaceAll('HOST', () => host) ??
      `The document could not be fetched from ${host}${code === '' ? '' : ` (${code})`}.`,
  );
}

function readCode(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  return 'code' in cause && cause.code !== undefined ? String(cause.code) : cause.name;
}
