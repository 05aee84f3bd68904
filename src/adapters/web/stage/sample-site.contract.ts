import { vi } from 'vitest';
import type { Article } from '../../../domain/article.ts';
import { createSampleDesk } from '../../adapter.contract.ts';
import { createDiscordPreview } from '../../discord/discord-preview.ts';
import { createSlackPreview } from '../../slack/slack-preview.ts';
import { createWebApp, type WebAppTools } from '../web-app.tsx';

const BODY = 'Ports <b>along</b> the river will reopen 😀.';
const TEXT = `Ports to reopen\n\n${BODY}\n\nRead more`;
/** An abstract with markup in its text and a link that nobody should follow. */
export const sampleArticle: Article = {
  id: 'river-post/2026-03-02-ports',
  kind: 'abstract',
  headline: 'Ports to <i>reopen</i>',
  authors: ['Ada Park', 'Tomas Lind'],
  url: 'javascript:alert(1)',
  text: TEXT,
  passages: [
    { role: 'title', start: 0, end: 15 },
    { role: 'body', start: 17, end: 17 + BODY.length, note: 'dateline torn off' },
    { role: 'teaser', start: 19 + BODY.length, end: TEXT.length },
  ],
};

/** The site with the sample desk, and real messages in it; `ask` gives what a browser would get. */
export function createSite({ desk = createSampleDesk(), ...others }: Partial<WebAppTools> = {}) {
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const app = createWebApp({
    desk,
    log,
    previews: [createDiscordPreview(desk), createSlackPreview(desk)],
    hosts: new Set(['localhost']),
    assets: {
      version: 'v1',
      files: new Map([['page.js', { type: 'text/javascript', bytes: new Uint8Array([59]) }]]),
    },
    readArticle: async (id) => (id === sampleArticle.id ? sampleArticle : undefined),
    readRevision: async () => undefined,
    listRevisions: async () => [],
    ...others,
  });
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await app.request(`http://localhost${path}`, {
      headers: { host: 'localhost:8080' },
      ...init,
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  return { ask, log };
}
