import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD_INPUT, PROSE } from '../../../corpus/bad-input.contract.ts';
import { type CorpusHouse, FERRY, openCorpusHouse } from '../../corpus-house.contract.ts';
import { createDiscordPreview } from '../../discord/discord-preview.ts';
import { createSlackPreview } from '../../slack/slack-preview.ts';
import { createWebAdapter } from '../web-adapter.ts';

const BUILD = fileURLToPath(new URL('../../../../scripts/build.mjs', import.meta.url));
/** Reading a PDF begins with loading what reads it. */
const PATIENCE = { timeout: 30_000 };
const FORM = `/?q=${encodeURIComponent('/corpus add')}`;

let assetFolder = '';
let house: CorpusHouse;
let browser: Browser;
let site: ReturnType<typeof createWebAdapter>;

beforeAll(async () => {
  assetFolder = await mkdtemp(join(tmpdir(), 'readout-assets-'));
  await promisify(execFile)(process.execPath, [BUILD, '--assets', assetFolder]);
  house = await openCorpusHouse();
  const { desk } = house;
  const log = { info() {}, warn() {}, error() {} };
  site = createWebAdapter({
    host: '127.0.0.1',
    port: 0,
    desk,
    previews: [createDiscordPreview(desk), createSlackPreview(desk)],
    routes: [],
    readArticle: async () => undefined,
    readRevision: async () => undefined,
    listRevisions: async () => [],
    log,
    assetFolder,
  });
  await site.start();
  browser = await chromium.launch({
    executablePath: process.env['READOUT_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await house?.close();
  await rm(assetFolder, { recursive: true, force: true });
});

/** Hands a file to the form as a person does without a mouse, and waits for what the page says. */
async function hand(name: string, content: string | Uint8Array): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(site.url + FORM);
  const field = page.locator('#field-file');
  const chooser = page.waitForEvent('filechooser');
  await field.press('Space');
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  const before = await page.locator('h1, h2').allInnerTexts();
  await page.keyboard.press('Tab');
  while ((await page.evaluate('document.activeElement?.type')) !== 'submit') {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('h1, h2').allInnerTexts(), PATIENCE).not.toEqual(before);
  return page;
}

describe('adding a document in a browser', () => {
  it('shows what was read, and adds it when that is confirmed, by keyboard alone', async () => {
    const page = await hand('ferry.txt', FERRY);
    expect(await page.innerText('main')).toContain('Add “Ferry to return”?');
    expect(await house.countAdded()).toBe(0);
    await page.getByRole('button', { name: /^Add/u }).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => house.countAdded(), PATIENCE).toBe(1);
    await page.context().close();
  });

  it.each(BAD_INPUT)('tells of %s what it is', async (_case, name, content, problem) => {
    const added = await house.countAdded();
    const page = await hand(name, content);
    expect(await page.innerText('main')).toContain(problem);
    expect(await house.countAdded()).toBe(added);
    await page.context().close();
  });

  it('takes nothing from a file name that leads out, and warns of hidden characters', async () => {
    const page = await hand('../../etc/passwd.txt', `Ice \u202Eno the\u202C Quay\n\n${PROSE}`);
    const said = await page.innerText('main');
    expect(said).toContain('nobody sees or that turn the direction of writing');
    expect(said).not.toContain('passwd');
    await page.context().close();
  });
});
