import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { type CorpusHouse, FERRY, openCorpusHouse } from '../../corpus-house.contract.ts';
import { createSlackAdapter } from '../slack-adapter.ts';
import {
  type CorpusStage,
  openCorpusStage,
  type Seen,
  type SlackFile,
} from './corpus-stage.contract.ts';
import { BOT_TOKEN, openEmulator, openHttpLine, SIGNING_SECRET } from './slack-stage.contract.ts';

const log = { info() {}, warn() {}, error() {} };
let house: CorpusHouse;
let stage: CorpusStage;
/** What the desk says meanwhile, as it does where something takes longer than two seconds. */
let lines: readonly string[] = [];
let lateMs = 0;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  house = await openCorpusHouse();
  const emulator = await openEmulator();
  stage = await openCorpusStage(emulator.url, FERRY);
  const adapter = createSlackAdapter({
    botToken: BOT_TOKEN,
    signingSecret: SIGNING_SECRET,
    apiUrl: stage.apiUrl,
    desk: tellLines(house.desk),
    now: () => Date.now() + lateMs,
    log,
  });
  const line = await openHttpLine(adapter.routes);
  await adapter.start();
  stage.join(line);
  closing.push(line.close, adapter.stop, stage.close, () => emulator.close(), house.close);
});

afterAll(async () => {
  for (const close of closing) await close();
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

function file(name: string, url = stage.fileUrl(name)): readonly SlackFile[] {
  return [{ name, url_private: url, mimetype: 'text/plain' }];
}

/** Sends a form whose fields are right. */
async function send(form: Seen, values: Readonly<Record<string, unknown>>): Promise<Seen> {
  const sent = await stage.send(form, values);
  if ('errors' in sent) throw new Error(JSON.stringify(sent.errors));
  return sent;
}

async function preview(): Promise<Seen> {
  return send(await stage.type('/corpus add'), { article: null, file: file('ferry.txt') });
}

describe('/corpus add on Slack', () => {
  it.each(['/corpus add', '/readout corpus add "a text"'])('says who may run %s', async (typed) => {
    const { text, form } = await stage.type(typed);
    expect(form).toBeUndefined();
    expect(text).toMatch(/Problem: You may not run \/corpus add here.*admin or owner/su);
    expect(text).toContain('slack:U000000KIM');
  });

  it('asks for no file of somebody who may not any more', async () => {
    stage.isManager = true;
    const asked = await stage.type('/readout corpus add');
    stage.isManager = false;
    const { text } = await send(asked, { article: null, file: file('ferry.txt') });
    expect(text).toContain('You may not run /corpus add here');
    expect(stage.tokens).toEqual([]);
  });

  it('opens a form with a place for a file, and shows what was read', async () => {
    stage.isManager = true;
    const asked = await stage.type('/readout corpus add');
    expect(asked.form).toMatchObject({
      type: 'modal',
      blocks: [
        { block_id: 'article', optional: true, element: { type: 'plain_text_input' } },
        { block_id: 'file', optional: true, element: { type: 'file_input', max_files: 1 } },
      ],
    });
    const { text, message } = await send(asked, { article: null, file: file('ferry.txt') });
    expect(text).toContain('Add “Ferry to return”?');
    expect(text).toContain('Read more: Ten harbours');
    expect(message).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(stage.tokens).toEqual([`Bearer ${BOT_TOKEN}`]);
    expect(await house.countAdded()).toBe(0);
  });

  it('shows our token to nobody but Slack', async () => {
    const elsewhere = file('ferry.txt', 'https://files.slack.com.river.example/ferry.txt');
    const { text } = await send(await stage.type('/corpus add'), { file: elsewhere });
    expect(text).toContain('The file lies outside of Slack');
  });

  it('reads what is pasted, and names what is not there', async () => {
    const pasted = await send(await stage.type('/corpus add'), { article: FERRY });
    expect(pasted.text).toContain('Add “Ferry to return”?');
    const empty = await send(await stage.type('/corpus add'), { article: null });
    expect(empty.text).toContain(
      'Give the address of an article, paste its text, or attach a file',
    );
  });

  it('keeps open, with a sentence, a form that Slack takes no answer to any more', async () => {
    const form = await stage.type('/corpus add');
    lateMs = 30 * 60_000;
    expect(await stage.send(form, { article: FERRY })).toEqual({
      errors: {
        article: expect.stringMatching(/^After half an hour .* run the command again\.$/u),
      },
    });
    lateMs = 0;
    expect((await send(form, { article: FERRY })).text).toContain('Add “Ferry to return”?');
  });

  it('shows a wrong day beside its field, and then the corrected article in place', async () => {
    const form = await stage.press(await preview(), 'Correct the details');
    expect(JSON.stringify(form.form)).toContain('"initial_value":"Ferry to return"');
    const typed = { headline: 'Ferry is back', outlet: 'River Post', published: '2026-02-30' };
    expect(await stage.send(form, typed)).toEqual({
      errors: { published: expect.stringContaining('is no day of the calendar') },
    });
    const right = await send(form, { ...typed, published: '2026-02-28' });
    expect(right.text).toMatch(/Ferry is back.*not known.*River Post.*2026-02-28/su);
    expect(right.message).toMatchObject({ replace_original: true });
  });

  it('adds once what is confirmed twice', async () => {
    const shown = await preview();
    expect((await stage.press(shown, 'Add to the corpus')).text).toContain('Added to the corpus');
    const again = await stage.press(shown, 'Add to the corpus');
    expect(again.text).toContain('It is in the corpus already');
    expect(await house.countAdded()).toBe(1);
    expect((await stage.type('/claims ferry')).text).toContain('in 1 article');
  });

  it('says below a preview what is being done', async () => {
    const shown = await preview();
    lines = ['Weighing the anchor …'];
    const { text, message } = await stage.press(shown, 'Add to the corpus');
    lines = [];
    expect(text).toContain('in the corpus already');
    expect(message).toMatchObject({ replace_original: true });
    expect(stage.listProgress()).toContainEqual(
      expect.objectContaining({
        text: 'Weighing the anchor …',
        response_type: 'ephemeral',
        replace_original: false,
      }),
    );
  });

  it('explains a preview that is not kept any more', async () => {
    const shown = await preview();
    expect((await stage.press(shown, 'Discard')).text).toContain('Discarded');
    const { text, message } = await stage.press(shown, 'Add to the corpus');
    expect(text).toContain('Problem: This preview is not kept any more');
    expect(message).toMatchObject({ replace_original: false });
  });

  it('lets choose among the commands where the name is not whole', async () => {
    const { form } = await stage.type('/corpus');
    const values = JSON.stringify(form).match(/(?<="value":")[^"]+/gu);
    expect(values).toContain('corpus feed list');
    expect(values?.every((value) => value.startsWith('corpus '))).toBe(true);
    expect((await stage.type('/corpus feed list')).text).toContain('No feed is followed yet');
  });

  it('has sent nothing that Slack would refuse, and met no fault', () => {
    expect(stage.findFaults()).toEqual([]);
    expect(house.faults).toEqual([]);
  });
});
