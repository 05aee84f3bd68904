import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hostileStrings, sampleAnswer, sampleQuotation } from '../../../testing/sample-cards.ts';
import { createSampleDesk } from '../../adapter.contract.ts';
import { createDiscordPreview } from '../../discord/discord-preview.ts';
import { createSlackPreview } from '../../slack/slack-preview.ts';
import { createWebAdapter } from '../web-adapter.ts';
import { sampleArticle } from './sample-site.contract.ts';

const BUILD = fileURLToPath(new URL('../../../../scripts/build.mjs', import.meta.url));
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const ANSWER = '/?q=/claims+northland+southland';
const NARROW: BrowserContextOptions = { viewport: { width: 360, height: 740 } };
const WIDE: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

let assetFolder = '';
let browser: Browser;
let site: ReturnType<typeof createWebAdapter>;
const faults: string[] = [];

beforeAll(async () => {
  assetFolder = await mkdtemp(join(tmpdir(), 'readout-assets-'));
  await promisify(execFile)(process.execPath, [BUILD, '--assets', assetFolder]);
  site = createSite();
  await site.start();
  browser = await chromium.launch({
    executablePath: process.env['READOUT_CHROMIUM'] ?? '/usr/bin/chromium',
    args: CHROMIUM_ARGS,
  });
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await rm(assetFolder, { recursive: true, force: true });
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(faults.splice(0)).toEqual([]);
});

/** The sample desk, except that a question with “slow” in it is answered after a while. */
function createSite() {
  const desk = createSampleDesk();
  const slowDesk = {
    ...desk,
    ask: async (...asked: Parameters<typeof desk.ask>) => {
      if (asked[0].includes('slow')) await new Promise((resolve) => setTimeout(resolve, 1500));
      return desk.ask(...asked);
    },
  };
  return createWebAdapter({
    host: '127.0.0.1',
    port: 0,
    desk: slowDesk,
    previews: [createDiscordPreview(desk), createSlackPreview(desk)],
    routes: [],
    readArticle: async (id) => (id === sampleArticle.id ? sampleArticle : undefined),
    readRevision: async () => undefined,
    listRevisions: async () => [],
    log: { info: () => {}, warn: (said) => faults.push(said), error: (said) => faults.push(said) },
    assetFolder,
  });
}

/** Opens a page; whatever its console complains of, and each request beyond this machine, is a fault. */
async function open(path: string, options: BrowserContextOptions = WIDE): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') faults.push(said.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.url}/`)) faults.push(`It asks ${request.url()}.`);
  });
  await page.goto(site.url + path);
  return page;
}

/** The page's content is this much wider than its window. */
function measureOverflow(page: Page): Promise<unknown> {
  return page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}

describe('the page in a browser', () => {
  it('answers a command typed by keyboard, drawn for both platforms', async () => {
    const page = await open('/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
    await page.locator('#command').focus();
    await page.keyboard.type('/claims northland southland');
    await page.keyboard.press('Enter');
    await page.locator('discord-message').getByText(sampleQuotation.text).waitFor();
    await page.locator('.sl-message').getByText(sampleQuotation.text).waitFor();
    expect(await page.locator('[role=status]').textContent()).toContain(sampleAnswer.title);
    expect(page.url()).toContain('q=%2Fclaims+northland+southland');
    await page.locator('discord-message').getByText('Readout', { exact: true }).waitFor();
  });

  it.each(['discord-message', '.sl-message'])('turns the page by keyboard in %s', async (where) => {
    const page = await open(ANSWER);
    await page.locator(where).getByRole('link', { name: 'Next page' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('discord-message').getByText('Page 2 of 2').waitFor();
    await page.locator('.sl-message').getByText('Page 2 of 2').waitFor();
    expect(await page.locator(':focus').getAttribute('id')).toBe('answer-title');
    await page.goBack();
    await page.locator('.sl-message').getByText('Page 1 of 2').waitFor();
  });

  it('draws a wide answer side by side and a narrow one stacked', async () => {
    const measure = async (options: BrowserContextOptions) => {
      const page = await open(ANSWER, options);
      const [discord, slack] = await Promise.all(
        ['.drawing:first-child', '.drawing:last-child'].map((each) =>
          page.locator(each).boundingBox(),
        ),
      );
      return { isBeside: discord?.y === slack?.y, overflow: await measureOverflow(page) };
    };
    expect(await measure(WIDE)).toEqual({ isBeside: true, overflow: 0 });
    expect(await measure(NARROW)).toEqual({ isBeside: false, overflow: 0 });
  });

  it('fits every answer into 360 pixels', async () => {
    const page = await open('/', NARROW);
    expect(await measureOverflow(page)).toBe(0);
    for (const path of [
      '/?q=/claims+everything',
      '/?q=/claims+a+wrong+day',
      `/articles/${sampleArticle.id}`,
      ...hostileStrings.map((_, index) => `/?q=/claims+hostile+${index}`),
    ]) {
      await page.goto(site.url + path);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await measureOverflow(page), path).toBe(0);
    }
  });

  it('completes an option while it is typed', async () => {
    const page = await open('/');
    await page.locator('#command').pressSequentially('/claims north');
    const choice = page.getByRole('option', { name: 'northland' });
    await choice.waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await choice.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await page.locator('#command').inputValue()).toBe('/claims northland');
    expect(await page.getByRole('combobox').getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('#answer-title').count()).toBe(0);
  });

  it('hides its offers on Escape', async () => {
    const page = await open('/');
    await page.locator('#command').pressSequentially('/cl');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
  });

  it('shows that a slow answer is under way', async () => {
    const page = await open('/');
    await page.locator('#command').fill('/claims slow');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.locator('form[aria-busy]').waitFor();
    expect(await page.locator('[role=status]').textContent()).toContain('Looking');
    await page.locator('#answer-title').waitFor();
    expect(await page.locator('form[aria-busy]').count()).toBe(0);
  });

  it('scrolls to the quotation in an article', async () => {
    const start = sampleArticle.text.indexOf('along');
    const page = await open(`/articles/${sampleArticle.id}?start=${start}&end=${start + 5}`, {
      viewport: { width: 400, height: 200 },
    });
    const mark = page.locator('mark#quotation');
    expect(await mark.textContent()).toBe('along');
    await expect.poll(async () => (await mark.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    expect((await mark.boundingBox())?.y).toBeLessThan(200);
  });

  it.each(['dark', 'light'] as const)('draws both platforms in %s colours', async (colorScheme) => {
    const page = await open(ANSWER, { ...WIDE, colorScheme });
    const isLight = colorScheme === 'light';
    expect(await page.locator('discord-messages[light-theme]').count()).toBe(isLight ? 1 : 0);
    expect(await page.locator(`[data-theme=${colorScheme}]`).count()).toBeGreaterThan(0);
  });

  it('answers without JavaScript', async () => {
    const page = await open('/', { ...WIDE, javaScriptEnabled: false });
    await page.locator('#command').fill('/claims northland southland');
    await page.keyboard.press('Enter');
    await page.locator('discord-message').getByText(sampleQuotation.text).waitFor();
    await page.locator('.sl-message').getByRole('link', { name: 'Next page' }).click();
    await page.locator('.sl-message').getByText('Page 2 of 2').waitFor();
  });
});
