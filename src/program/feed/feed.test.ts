import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  article,
  fail,
  item,
  type Newsroom,
  openNewsroom,
  send,
  sendFeed,
} from '../../briefing/feeds/sample-newsroom.contract.ts';
import { readEnvironment } from '../../config/read-environment.ts';
import { createPoller } from '../clocks/create-poller.ts';
import { buildHouse, type House } from '../house/house.ts';
import { run } from '../run.ts';

const SAYING = '“The ice is breaking,” said Ada Park of the River Post.';

let folder: string;
let room: Newsroom;
let lines: { level: string; text: string }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-feed-'));
  room = await openNewsroom();
  room.pages['/ice'] = send(article('On ice').replace('</h1>', `</h1><p>${SAYING}</p>`));
  room.pages['/feed'] = sendFeed([item('On ice', room.at('/ice')), item('None', room.at('/none'))]);
  room.pages['/gone'] = fail(410);
  room.pages['/missing'] = fail(404);
  room.pages['/friendly'] = send('<title>Oops!</title><h1>Oops!</h1><p>It went for a swim.</p>');
  room.pages['/turning'] = sendFeed([]);
});
afterAll(async () => {
  await room.close();
  await rm(folder, { recursive: true });
});

const note = (level: string) => (text: string) => void lines.push({ level, text });
const log = { info: note('info'), warn: note('warn'), error: note('error') };

function prepare() {
  const environment = readEnvironment({
    READOUT_CORPUS: join(folder, 'corpus'),
    READOUT_DATA: join(folder, 'data'),
  });
  return { environment, log, fetchDocument: room.fetchDocument };
}

async function call(...args: readonly string[]) {
  const [out, told]: [string[], string[]] = [[], []];
  const terminal = {
    stdin: process.stdin,
    print: (line: string) => void out.push(line),
    tell: (line: string) => void told.push(line),
  };
  const code = await run(args, { ...prepare(), terminal });
  return { code, out: out.join('\n'), told: told.join('\n') };
}

describe('readout add', () => {
  it('adds the page at an address', async () => {
    const address = room.at('/ice');
    const { code, out } = await call('add', address, '--json', '--dry-run');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: address, headline: 'On ice', url: address });
  });

  it.each([
    ['/missing', 'has no such page (HTTP 404); check the address.'],
    ['/friendly', 'The page says that there is nothing at this address'],
  ])('says that nothing is at %s, whatever the status', async (path, sentence) => {
    const { code, out, told } = await call('add', room.at(path));
    expect(code).toBe(2);
    expect(out + told).toContain(sentence);
  });

  it('names the way to follow a feed', async () => {
    const { code, told } = await call('add', room.at('/feed'));
    expect(code).toBe(2);
    expect(told).toContain(
      `“/corpus feed add” follows ${room.at('/feed')}, in the terminal “readout feed add”.`,
    );
  });
});

describe('readout feed', () => {
  it.each<[string[], string]>([
    [[], 'Say what to do with feeds'],
    [['sing'], 'Say what to do with feeds'],
    [['constructor'], 'Say what to do with feeds'],
    [['add'], 'readout feed add URL'],
    [['import'], 'readout feed import FILE.opml'],
    [['list', 'all'], '“readout feed list” takes no name.'],
    [['remove', 'x', '--dry-run'], '“readout feed remove” cannot be tried with --dry-run.'],
    [['remove', 'https://never.example/'], 'https://never.example/ is not followed'],
    [['import', 'none.opml'], 'none.opml: There is no such file or folder; check the path.'],
  ])('says what is wrong with %j', async (args, problem) => {
    const { code, told } = await call('feed', ...args);
    expect(code).toBe(2);
    expect(told).toContain(problem);
  });

  it('says where nothing is followed', async () => {
    expect(await call('feed', 'list')).toMatchObject({
      code: 0,
      out: 'No feed is followed yet; “readout feed add URL” follows one.',
    });
    expect((await call('feed', 'poll')).told).toContain('No feed is followed yet');
  });

  it('tells what a feed offers before it is followed', async () => {
    const url = room.at('/feed');
    const dry = await call('feed', 'add', url, '--dry-run');
    expect(dry.out.split('\n')).toEqual([
      `River Post (${url}): 2 entries; the newest is “On ice” (n.d.).`,
      `“River Post” (${url}) would be followed.`,
    ]);
    expect((await call('feed', 'list')).out).toContain('No feed is followed yet');
    const { code, out, told } = await call('feed', 'add', url, room.at('/gone'), '--json');
    expect(code).toBe(2);
    expect(told).toContain('for good (HTTP 410)');
    expect(JSON.parse(out)).toEqual({
      url,
      title: 'River Post',
      entries: 2,
      newest: { headline: 'On ice', published: null, url: room.at('/ice') },
      outcome: 'followed',
      warnings: [],
    });
    expect((await call('feed', 'add', url)).out).toContain('is followed already.');
  });

  it('follows the feeds of a list', async () => {
    const file = join(folder, 'list.opml');
    const listed = [
      `<outline title="Old Post" xmlUrl="${room.at('/old')}"/>`,
      `<outline title="Lost Post" xmlUrl="${room.at('/lost')}"/>`,
      `<outline title="My river" xmlUrl="${room.at('/second')}"/>`,
    ];
    await writeFile(file, `<opml version="2.0"><body>${listed.join('')}</body></opml>`);
    room.pages['/old'] = send(
      '<rss version="2.0"><channel><item><title>On ice</title></item></channel></rss>',
      'application/rss+xml',
    );
    room.pages['/second'] = sendFeed([]);
    const dry = await call('feed', 'import', file, '--dry-run');
    expect(dry.out).toContain(`“Old Post” (${room.at('/old')}) would be followed.`);
    const { code, out, told } = await call('feed', 'import', file, '--json');
    expect(code).toBe(2);
    expect(told).toMatch(/lost: .*HTTP 404/u);
    expect(out.split('\n').map((line) => JSON.parse(line))).toMatchObject([
      { file, url: room.at('/old'), title: 'Old Post', entries: 1, outcome: 'followed' },
      { file, url: room.at('/second'), title: 'River Post', outcome: 'followed' },
    ]);
    const followed = (await call('feed', 'list', '--json')).out.split('\n');
    expect(followed.map((line) => JSON.parse(line))).toMatchObject([
      { title: 'River Post', url: room.at('/feed') },
      { title: 'Old Post' },
      { title: 'River Post', url: room.at('/second') },
    ]);
    room.pages['/old'] = fail(410);
  });

  it('polls what is due, and its articles are found', async () => {
    const { code, out, told } = await call('feed', 'poll');
    expect(code).toBe(2);
    expect(out.split('\n').toSorted()).toEqual([
      expect.stringMatching(/^“Old Post” .* gave nothing: .* The feed is paused until /u),
      `“River Post” (${room.at('/feed')}): 1 article came.`,
      `“River Post” (${room.at('/second')}): 0 articles came.`,
    ]);
    expect(told).toContain('“None” ');
    expect(told).toContain('“On ice”: The outlet is not known. The date is not known.');
    expect((await call('ask', '/claims by:"ada park"')).out).toContain('“The ice is breaking,”');
    expect((await call('feed', 'poll')).told).toContain('No feed is due; the next is asked at ');
    expect((await call('feed', 'list')).out).toMatch(/“Old Post” \(.*\) is paused[.] .*HTTP 410/u);
  });

  it('says of a page that it is no feed, before it is followed and when a feed has turned into one', async () => {
    const refused = await call('feed', 'add', room.at('/ice'));
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.told).toContain('This is a web page (“On ice”) and not a feed.');
    await call('feed', 'add', room.at('/turning'));
    room.pages['/turning'] = send(article('Under new management'));
    const polled = await call('feed', 'poll');
    expect(polled).toMatchObject({ code: 2 });
    const sentence = 'This is a web page (“Under new management”) and not a feed.';
    expect(polled.out).toContain(sentence);
    expect((await call('feed', 'list')).out).toContain(sentence);
    await call('feed', 'remove', room.at('/turning'));
  });

  it('forgets a feed and keeps its articles', async () => {
    const { code, out } = await call(
      'feed',
      'remove',
      ...['/feed', '/old', '/second'].map(room.at),
    );
    expect(code).toBe(0);
    expect(out).toContain('is not followed any more; its articles stay.');
    expect((await call('feed', 'list')).out).toContain('No feed is followed yet');
    expect((await call('ask', '/claims by:"ada park"')).out).toContain('“The ice is breaking,”');
  });
});

describe('createPoller', () => {
  let house: House;
  beforeAll(async () => {
    house = await buildHouse(prepare());
    lines = [];
    room.pages['/new'] = sendFeed([item('On locks', room.at('/locks'))]);
    room.pages['/locks'] = send(article('On locks'));
    const due = { failures: 0, addedMs: 0, nextPollMs: 0 };
    await house.store.followFeed({ url: room.at('/gone'), ...due });
    await house.store.followFeed({ url: room.at('/new'), ...due });
  });
  afterAll(() => house.store.close());

  it('logs what came and what is wrong, each once', async () => {
    const poller = createPoller(house, { log, now: room.now });
    await poller.poll();
    await poller.poll();
    const post = `“River Post” (${room.at('/new')})`;
    const odd = '“On locks”: The outlet is not known. The date is not known.';
    expect(lines.map(({ level, text }) => `${level}: ${text}`).toSorted()).toEqual([
      `info: ${post}: 1 article came.`,
      expect.stringMatching(/^warn: http.*HTTP 410/u),
      `warn: ${post}: ${odd}`,
    ]);
  });

  it('ends what is under way when it is stopped, and leaves it due', async () => {
    const poller = createPoller(house, { log, now: room.now });
    room.pages['/slow'] = () => void poller.stop();
    await house.store.followFeed({
      ...{ url: room.at('/slow'), failures: 0 },
      ...{ addedMs: 1, nextPollMs: 1 },
    });
    await poller.poll();
    const slow = (await house.store.listFeeds()).find(({ url }) => url === room.at('/slow'));
    expect(slow).toMatchObject({ failures: 0, nextPollMs: 1 });
  });
});
