import { parseFeed as parse } from 'feedsmith';
import { cleanCharacters } from './clean-characters.ts';
import { composeFeed } from './compose-feed.ts';
import { decodeFeed } from './decode-feed.ts';
import type { DraftReading } from './draft-feed.ts';
import { draftJson } from './draft-json.ts';
import type { FeedReading } from './feed.ts';
import { nameBinary, nameDocument } from './name-document.ts';
import { parseJson } from './parse-json.ts';
import { parseXmlFeed } from './parse-xml-feed.ts';

/** Reads the bytes of a feed in this thread; a hostile one can hold it up, so `readFeed` does so in another. */
export function parseFeed(bytes: Uint8Array, contentType?: string, url?: string): FeedReading {
  const binary = nameBinary(bytes);
  if (binary !== undefined) return { problem: binary };
  const decoded = decodeFeed(bytes, contentType);
  const text = cleanCharacters(decoded.text);
  const reading = /^\s*[{[]/u.test(text) ? parseJsonFeed(text) : parseXmlFeed(text);
  if ('problem' in reading) return reading;
  const draft = { ...reading.draft, home: reading.draft.home ?? url };
  return { feed: composeFeed(draft, [...decoded.warnings, ...reading.warnings]) };
}

function parseJsonFeed(text: string): DraftReading {
  const parsed = parseJson(text);
  if (!parsed) return { problem: 'This is JSON, but too damaged to be read.' };
  try {
    const { format, feed } = parse(parsed.value);
    if (format === 'json') return { draft: draftJson(feed), warnings: parsed.warnings };
  } catch {
    // It is JSON of another kind.
  }
  return { problem: nameDocument(text) };
}
