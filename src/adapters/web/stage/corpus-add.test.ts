import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CorpusHouse, FERRY, openCorpusHouse } from '../../corpus-house.contract.ts';
import { createSite } from './sample-site.contract.ts';

const HERE = { host: 'localhost:8080', origin: 'http://localhost:8080' };
let house: CorpusHouse;
let site: ReturnType<typeof createSite>;

beforeAll(async () => {
  house = await openCorpusHouse();
  site = createSite({ desk: house.desk });
});
afterAll(() => house.close());

type Values = Readonly<Record<string, string | File>>;

async function run(values: Values, headers: Record<string, string> = HERE) {
  const body = new FormData();
  for (const [name, value] of Object.entries(values)) body.set(name, value);
  return site.ask('/run', { method: 'POST', headers, body });
}

function findReference(body: string): string {
  const reference = /name="action" value="([^"]+)"/u.exec(body)?.[1] ?? '';
  return reference.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

async function preview(): Promise<string> {
  const { body } = await site.ask(`/?q=${encodeURIComponent('/corpus add')}`);
  const file = new File([FERRY], 'ferry.txt', { type: 'text/plain' });
  const sent = await run({ action: findReference(body), 'field.article': '', 'field.file': file });
  return sent.body;
}

/** The page that a link of the answer leads to. */
async function follow(body: string, label: string): Promise<string> {
  const path = new RegExp(`href="([^"]+)" data-in-place="">${label}`, 'u').exec(body)?.[1] ?? '';
  return (await site.ask(path.replaceAll('&amp;', '&'))).body;
}

/** Presses a button that changes something. */
async function press(body: string, label: string): Promise<string> {
  const form = body.split('<form').find((part) => part.includes(`>${label}</button>`)) ?? '';
  return (await run({ action: findReference(form) })).body;
}

describe('/corpus add on the page', () => {
  it('shows a form with labels, hints and a place for a file', async () => {
    const { body } = await site.ask(`/?q=${encodeURIComponent('/corpus add')}`);
    expect(body).toMatch(/<form[^>]* action="\/run" encType="multipart\/form-data" method="post"/u);
    expect(body).toContain('<label for="field-file">');
    expect(body).toMatch(/id="field-file" aria-describedby="field-file-hint" type="file"/u);
  });

  it('shows what was read, and adds nothing yet', async () => {
    const body = await preview();
    expect(body).toContain('Add “Ferry to return”?');
    expect(body).toContain('We have waited long enough');
    expect(await house.countAdded()).toBe(0);
  });

  it.each<[string, File, string]>([
    ['an empty file', new File([], 'empty.txt'), 'The file is empty'],
    ['a picture', new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0])], 'a.png'), 'picture'],
  ])('names %s', async (_case, file, sentence) => {
    const { body } = await site.ask(`/?q=${encodeURIComponent('/corpus add')}`);
    const sent = await run({ action: findReference(body), 'field.file': file });
    expect(sent.body).toContain(sentence);
  });

  it('keeps what was corrected where a day is none', async () => {
    const form = await follow(await preview(), 'Correct the details');
    const typed = { 'field.headline': 'Ferry is back', 'field.outlet': 'River Post' };
    const action = findReference(form);
    const wrong = await run({ action, ...typed, 'field.published': '2026-02-30' });
    expect(wrong.body).toMatch(/id="field-published-error"[^>]*>“2026-02-30” is no day/u);
    expect(wrong.body).toContain('value="River Post"');
    const right = await run({ action, ...typed, 'field.published': '2026-02-28' });
    expect(right.body).toMatch(/Ferry is back.*2026-02-28/su);
  });

  it('adds once what is confirmed twice', async () => {
    const shown = await preview();
    expect(await press(shown, 'Add to the corpus')).toContain('Added to the corpus');
    expect(await press(shown, 'Add to the corpus')).toContain('It is in the corpus already');
    expect(await house.countAdded()).toBe(1);
  });

  it('explains a preview that is not kept any more', async () => {
    const shown = await preview();
    expect(await press(shown, 'Discard')).toContain('Discarded');
    expect(await press(shown, 'Add to the corpus')).toContain('not kept any more');
  });

  it('changes nothing by a link alone', async () => {
    const added = await house.countAdded();
    const reference = await house.desk.keepAction({
      label: 'Add',
      command: 'corpus add',
      options: { article: `${FERRY} And so on.` },
      effect: 'replace',
    });
    for (const path of [
      `/?${new URLSearchParams({ action: reference })}`,
      `/?${new URLSearchParams({ q: '/corpus feed remove https://river.example/feed' })}`,
    ]) {
      const { body } = await site.ask(path);
      expect(body).toContain('This changes what Readout knows');
      expect(body).toContain('Run it');
    }
    expect(await house.countAdded()).toBe(added);
  });

  it.each([
    ['from another page', { host: 'localhost:8080', origin: 'https://river.example' }],
    ['from nowhere that is told', { host: 'localhost:8080', origin: 'null' }],
    [
      'whose browser hides where it was',
      { host: 'localhost:8080', 'sec-fetch-site': 'cross-site' },
    ],
  ])('refuses a form %s', async (_case, headers) => {
    const { status } = await run({ q: '/corpus feed list' }, headers);
    expect(status).toBe(403);
  });

  it('lets nobody add where others than this machine may ask', async () => {
    const open = createSite({ desk: house.desk, hosts: undefined });
    const { body } = await open.ask('/?q=/corpus+add');
    expect(body).not.toContain('field-file');
    const named = createSite({ desk: house.desk, hosts: new Set(['localhost', 'bot.example']) });
    expect((await named.ask('/?q=/corpus+add')).body).not.toContain('field-file');
  });

  it('has met no fault', () => {
    expect(house.faults).toEqual([]);
  });
});
