import { setTimeout } from 'node:timers/promises';
import type { Environment } from '../../config/read-environment.ts';
import type { FetchDocument } from '../../corpus/fetch/fetch-document.ts';

/** Between two requests to one host. */
const PAUSE_MS = 1_000;

/** Gives what fetches documents for this process; the client behind it is loaded with the first one. */
export function openNetwork({ READOUT_CONTACT: contact }: Environment): FetchDocument {
  let fetcher: Promise<FetchDocument> | undefined;
  return async (address, options) => {
    fetcher ??= loadFetcher(contact);
    return await (await fetcher)(address, options);
  };
}

async function loadFetcher(contact: string | undefined): Promise<FetchDocument> {
  const { createFetcher } = await import('../../corpus/fetch/fetch-document.ts');
  return createFetcher({ contact, now: () => new Date(), pause: () => setTimeout(PAUSE_MS) });
}
