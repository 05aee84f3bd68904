import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { serveLocally } from '../../../testing/slack-counterpart.ts';
import { type CorpusHouse, FERRY, openCorpusHouse } from '../../corpus-house.contract.ts';
import { createDiscordAdapter } from '../discord-adapter.ts';
import {
  type Attached,
  type CorpusStage,
  openCorpusStage,
  type Seen,
} from './corpus-stage.contract.ts';

const log = { info() {}, warn() {}, error() {} };
let house: CorpusHouse;
let stage: CorpusStage;
const fetched: string[] = [];
let files: Awaited<ReturnType<typeof serveLocally>>;
let adapter: ReturnType<typeof createDiscordAdapter>;
/** What the desk says meanwhile, as it does where something takes longer than two seconds. */
let lines: readonly string[] = [];

beforeAll(async () => {
  house = await openCorpusHouse();
  stage = await openCorpusStage();
  files = await serveLocally(({ url = '' }, response) => {
    fetched.push(url);
    if (url === '/gone') response.writeHead(404).end();
    else response.end(url === '/picture.png' ? Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]) : FERRY);
  });
  adapter = createDiscordAdapter({ ...stage, desk: tellLines(house.desk), log });
  await adapter.start();
});

afterAll(async () => {
  await adapter.stop();
  await Promise.all([files.close(), stage.close(), house.close()]);
});

function tellLines(desk: FrontDesk): FrontDesk {
  return {
    ...desk,
    dispatch(invocation, caller, extras) {
      for (const line of lines) extras?.onProgress?.(line);
      return desk.dispatch(invocation, caller, extras);
    },
  };
}

function attach(name: string): Attached {
  return { name, url: `${files.url}/${name}` };
}

/** The first words of a message; none of what only deletes. */
function readHeading(body: unknown): string {
  return /"content":"[#* ]*([^"*\\]*)/u.exec(JSON.stringify(body) ?? '')?.[1] ?? '';
}

function preview(): Promise<Seen> {
  return stage.run(['add'], {}, attach('ferry.txt'));
}

describe('/corpus add on Discord', () => {
  it('says who may, and how to change it, before a form is filled in', async () => {
    for (const options of [{}, { article: FERRY }]) {
      const { text, form } = await stage.run(['add'], options);
      expect(form).toBeUndefined();
      expect(text).toMatch(/Problem: You may not run \/corpus add here.*“Manage Server”/su);
      expect(text).toContain(`discord:${stage.userId}`);
    }
    await stage.run(['add'], {}, attach('ferry.txt'));
    expect(fetched).toEqual([]);
    await stage.makeManager();
  });

  it('shows what was read, and adds nothing yet', async () => {
    const { text, buttons } = await preview();
    for (const part of ['Ferry to return', 'Ada Park', '2026-03-02', 'Read more: Ten harbours']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('“We have waited long enough,”');
    expect(Object.keys(buttons)).toEqual(['Add to the corpus', 'Correct the details', 'Discard']);
    expect(await house.countAdded()).toBe(0);
  });

  it.each([
    ['a picture', 'picture.png', 'picture'],
    ['a file that is gone', 'gone', 'did not come through (HTTP 404)'],
  ])('names %s', async (_case, name, sentence) => {
    const { text } = await stage.run(['add'], {}, attach(name));
    expect(text).toContain('Problem:');
    expect(text).toContain(sentence);
  });

  it('opens a form where nothing was given, and reads what is pasted there', async () => {
    const asked = await stage.run(['add'], {});
    expect(asked.form?.fields).toEqual({ article: undefined, file: undefined });
    const { text } = await stage.send(asked, { article: FERRY });
    expect(text).toContain('Add “Ferry to return”?');
  });

  it('keeps what was corrected where a day is none, and then shows the corrected article', async () => {
    const shown = await preview();
    const form = await stage.press(shown, 'Correct the details');
    expect(form.form?.fields).toMatchObject({ headline: 'Ferry to return', authors: 'Ada Park' });
    const typed = { headline: 'Ferry is back', outlet: 'River Post', published: '2026-02-30' };
    const wrong = await stage.send(form, typed, shown);
    expect(wrong.text).toContain('“2026-02-30” is no day of the calendar');
    const again = await stage.press(wrong, 'Correct it');
    expect(again.form?.fields).toMatchObject(typed);
    const right = await stage.send(again, { ...typed, published: '2026-02-28' }, wrong);
    expect(right.text).toMatch(/Ferry is back.*not known.*River Post.*2026-02-28/su);
  });

  it('adds once what is confirmed twice, and finds its claims at once', async () => {
    const shown = await preview();
    expect((await stage.press(shown, 'Add to the corpus')).text).toContain('Added to the corpus');
    const again = await stage.press(shown, 'Add to the corpus');
    expect(again.text).toContain('It is in the corpus already');
    expect(await house.countAdded()).toBe(1);
    const ask = async (workspace: string) => {
      const caller = { place: { adapter: 'discord', workspace }, person: 'anybody' };
      return (await house.desk.ask('/claims ferry', caller)).title;
    };
    expect(await ask(stage.twin.guildId)).toContain('in 1 article');
    expect(await ask('another')).toContain('No claims');
    expect((await preview()).text).toContain('adding it changes nothing');
  });

  it('says below a preview what is being done, and takes it away with the answer', async () => {
    const shown = await preview();
    lines = ['Weighing the anchor …', 'Setting sail …'];
    const from = stage.proxy.calls.length;
    expect((await stage.press(shown, 'Add to the corpus')).text).toContain('in the corpus already');
    lines = [];
    const told = stage.proxy.calls
      .slice(from)
      .map(({ method, body }) => `${method} ${readHeading(body)}`);
    // On a busy machine the desk says more, and in between.
    expect(told).toEqual(
      expect.arrayContaining(['POST Weighing the anchor …', 'PATCH Setting sail …', 'DELETE ']),
    );
    expect(told.indexOf('DELETE ')).toBeGreaterThan(told.indexOf('PATCH Setting sail …'));
  });

  it('explains a preview that is not kept any more', async () => {
    const shown = await preview();
    expect((await stage.press(shown, 'Discard')).text).toContain('Discarded');
    const { text } = await stage.press(shown, 'Add to the corpus');
    expect(text).toMatch(/Problem: This preview is not kept any more.*seven days/su);
  });

  it('lists feeds by a group of commands', async () => {
    expect((await stage.run(['feed', 'list'], {})).text).toContain('No feed is followed yet');
    const { form } = await stage.run(['feed', 'add'], {});
    expect(form?.fields).toEqual({ url: undefined });
  });

  it('has sent nothing that Discord would refuse, and met no fault', () => {
    expect(stage.findFaults()).toEqual([]);
    expect(house.faults).toEqual([]);
  });
});
