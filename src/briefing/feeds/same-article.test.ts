import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document.ts';
import type { Article } from '../../domain/article.ts';
import { type Added, addArticle } from '../add-article.ts';
import { fetchArticle } from './fetch-article.ts';
import { followFeed } from './follow-feed.ts';
import {
  article,
  item,
  type Newsroom,
  openNewsroom,
  send,
  sendFeed,
} from './sample-newsroom.contract.ts';

let room: Newsroom;

beforeEach(async () => {
  room = await openNewsroom();
});

afterEach(() => room.close());

const HEADLINE = 'The gauge at the old bridge';
const compose = (headline = HEADLINE): string =>
  article(headline, `<link rel="canonical" href="${room.at('/gauge')}">`);

function add(read: Article, file: string): Promise<Added> {
  const engine = { extract: () => ({ attributions: [], claims: [] }) };
  const tools = { engine, engineVersion: 'test', store: room.store };
  return addArticle(read, { origin: 'added', file }, tools);
}

/** Puts an article in by its address, or as a file. */
async function addBy(door: string): Promise<Added> {
  const reading = door.startsWith('http')
    ? await fetchArticle(door, room)
    : await readDocument(Buffer.from(compose()), { name: door });
  if ('problem' in reading) throw new Error(reading.problem);
  return await add(reading.article, door);
}

describe('addArticle', () => {
  it('knows the same article again by every door', async () => {
    room.pages['/gauge'] = send(compose());
    room.pages['/rss'] = sendFeed([item(HEADLINE, room.at('/gauge'))]);
    await followFeed({ url: room.at('/rss') }, room);
    await room.poll();
    const [known] = await room.store.listArticles();
    const doors = [room.at('/gauge'), room.at('/gauge?utm_source=letter'), 'one.html', 'two.html'];
    for (const door of doors) {
      expect(await addBy(door)).toMatchObject({ id: known?.id, outcome: 'unchanged' });
    }
    expect(await room.store.listArticles()).toEqual([known]);
  });

  it('takes another text from the same address for the next revision', async () => {
    room.pages['/gauge'] = send(compose());
    const { id, outcome } = await addBy(room.at('/gauge'));
    expect(outcome).toBe('added');
    room.pages['/gauge'] = send(compose('A new gauge at the old bridge'));
    expect(await addBy(room.at('/gauge'))).toMatchObject({ id, outcome: 'changed' });
    expect(await room.store.listArticles()).toHaveLength(1);
    expect(await room.store.findArticle(id)).toMatchObject({ revision: 2 });
    expect((await room.store.findRevision(id, 1))?.headline).toBe(HEADLINE);
  });

  it('keeps what was known of the same text where it is read without it', async () => {
    room.pages['/gauge'] = send(compose());
    const { id } = await addBy(room.at('/gauge'));
    const known = await room.store.findArticle(id);
    if (known === undefined) throw new Error('It was not stored.');
    const { url: _url, ...bare } = { ...known, authors: [] };
    expect(await add(bare, 'bare.txt')).toMatchObject({ id, outcome: 'unchanged' });
    expect(await room.store.findArticle(id)).toEqual(known);
    const dated = { ...bare, publishedOn: '2026-03-01' };
    expect(await add(dated, 'dated.txt')).toMatchObject({ id, outcome: 'changed' });
    expect(await room.store.findArticle(id)).toEqual({ ...known, publishedOn: '2026-03-01' });
  });

  it('says of a copy at another address which article was there first', async () => {
    room.pages['/gauge'] = send(compose());
    room.pages['/other'] = send(article('Old bridge has a gauge'));
    const { id } = await addBy(room.at('/gauge'));
    const copy = await addBy(room.at('/other'));
    expect(copy).toMatchObject({ outcome: 'added', duplicateOf: id });
    expect(await addBy(room.at('/other'))).toEqual({ ...copy, outcome: 'unchanged' });
  });
});
