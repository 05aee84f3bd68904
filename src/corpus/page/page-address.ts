import { findElements } from './dom.ts';
import { readNames } from './linked-data.ts';
import { pickMeta } from './meta-tags.ts';
import type { PageRecords } from './page-records.ts';

/** Gives the address an article is to be cited by: what the page calls canonical, else where it was read; http(s) only. */
export function readAddress({ document, data, tags, readAt }: PageRecords): string | undefined {
  const canonical = findElements(document, 'link').find(
    ({ attributes }) => attributes['rel']?.trim().toLowerCase() === 'canonical',
  );
  const told = [
    canonical?.attributes['href'],
    pickMeta(tags, ['og:url']),
    readNames(data['url'])[0],
    readAt,
  ];
  return told.map((address) => readUrl(address ?? '', readAt)).find((url) => url !== undefined);
}

function readUrl(address: string, base: string | undefined): string | undefined {
  if (address.trim() === '' || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url.href : undefined;
}
