import { z } from 'zod';
import type { Card } from '../../../card/card.ts';
import { BriefingError } from '../../../domain/error.ts';
import type { KeptIssue } from '../../../domain/kept-issue.ts';

/** What is shown of the page of an issue. */
export type KeptPage = Pick<Card, 'title' | 'blocks' | 'language'>;

// What a card is drawn from; one may be older than this release, or newer.
const text = z.string();
const inline = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['text', 'strong', 'emphasis', 'code']), value: text }),
  z.object({ type: z.literal('link'), label: text, url: text }),
  z.object({ type: z.literal('time'), value: text, epochMs: z.number() }),
  z.object({
    type: z.literal('command'),
    value: text,
    command: text,
    options: z.record(text, text),
  }),
]);
const citation = z.object({
  articleId: text,
  kind: z.enum(['article', 'abstract']),
  headline: text,
  start: z.number(),
  end: z.number(),
  outlet: text.exactOptional(),
  published: text.exactOptional(),
  url: text.exactOptional(),
  permalink: text.exactOptional(),
  alsoIn: z.array(text).exactOptional(),
});
const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), inlines: z.array(inline) }),
  z.object({ type: z.literal('list'), items: z.array(z.array(inline)) }),
  z.object({ type: z.literal('copy'), text }),
  z.object({
    type: z.literal('quotation'),
    text,
    speaker: text,
    number: z.number().exactOptional(),
    voice: z.enum(['asserted', 'quoted', 'reported', 'denied']),
    language: text.exactOptional(),
    citation,
  }),
]);
const keptPage: z.ZodType<KeptPage> = z.object({
  title: text,
  blocks: z.array(block),
  language: text.exactOptional(),
});

/** Reads the page of an issue; throws `store_failed` with the name of its row where this release cannot show it. */
export function readKeptPage({ id, page }: Pick<KeptIssue, 'id' | 'page'>): KeptPage {
  const { data, error } = keptPage.safeParse(readJson(page));
  if (data !== undefined) return data;
  const at = error?.issues[0]?.path.map((step) => `.${String(step)}`).join('') ?? '';
  throw new BriefingError(
    'store_failed',
    `The row ${id} of the table issue does not hold a page that Readout can show: see page${at}.`,
    { hint: 'Another release wrote it, or somebody changed it.', cause: error },
  );
}

/** What is no JSON is no page. */
function readJson(page: string): unknown {
  try {
    return JSON.parse(page);
  } catch {
    return undefined;
  }
}
