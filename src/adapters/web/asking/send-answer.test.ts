import { describe, expect, it, vi } from 'vitest';
import { hostileStrings, sampleAnswer, sampleQuotation } from '../../../testing/sample-cards.ts';
import { createSampleDesk } from '../../adapter.contract.ts';
import type { Preview } from '../../adapter.ts';
import { createSite } from '../stage/sample-site.contract.ts';

describe('the page', () => {
  it('shows what it is and examples to click before anything is asked', async () => {
    const { status, body } = await createSite().ask('/');
    expect(status).toBe(200);
    expect(body).toMatch(/^<!doctype html><html lang="en">/);
    expect(body).toContain('href="/?q=%2Fclaims+northland+southland+page%3A2"');
    expect(body).not.toContain('On Discord');
  });

  it('draws an answer from both messages, and gives it as plain text', async () => {
    const { body } = await createSite().ask('/?q=/claims+northland+southland');
    expect(body).toContain(`<title>${sampleAnswer.title} – Readout</title>`);
    expect(body).toContain('value="/claims northland southland"');
    expect(body.match(/<blockquote/g)).toHaveLength(4);
    expect(body.split(sampleQuotation.text).length).toBeGreaterThan(4);
    expect(body.match(/<a[^>]*href="https:\/\/river\.example\/ports"/g)).toHaveLength(2);
    expect(body).toMatch(/<pre dir="auto">2 claims in 2 articles/);
  });

  it('draws a button as a link to the answer it gives', async () => {
    const { ask } = createSite();
    const first = await ask('/?q=/claims+northland+southland');
    const links = first.body.match(/href="\/\?action=[^"]+" data-in-place="">Next page/g);
    expect(links).toHaveLength(2);
    const path = /href="(\/\?action=[^"]+)"/.exec(first.body)?.[1] ?? '';
    const second = await ask(path);
    expect(second.body).toContain('Page 2 of 2');
    expect(second.body).toContain('value="/claims northland southland page:2"');
  });

  it('draws a button that shares, dead and explained', async () => {
    const { body } = await createSite().ask('/?q=/claims+northland+southland');
    expect(body.match(/type="button" disabled="">Share here/g)).toHaveLength(2);
    expect(body).toContain('There is no channel here');
  });

  it('explains the press of a button that shares', async () => {
    const desk = createSampleDesk();
    const { ask } = createSite({ desk });
    const share = sampleAnswer.actions.find(({ effect }) => effect === 'share');
    const reference = share ? await desk.keepAction(share) : '';
    const { body } = await ask(`/?${new URLSearchParams({ action: reference })}`);
    expect(body).toContain('There is no channel to share in here');
  });

  it.each([
    ['of ours that is gone', 'sample-99'],
    ['of nobody', '../../etc <script>'],
  ])('explains a button %s', async (_case, action) => {
    const { status, body } = await createSite().ask(`/?${new URLSearchParams({ action })}`);
    expect(status).toBe(200);
    expect(body).toContain('not known any more');
  });

  it('says in a word that something is to be mended', async () => {
    const { body } = await createSite().ask('/?q=/claims+a+wrong+day');
    expect(body).toContain('<section class="answer answer-problem"');
    expect(body).toContain('<span class="kind">Problem</span>');
  });

  it('has an answer where nothing was typed', async () => {
    const { status, body } = await createSite().ask('/?q=');
    expect(status).toBe(200);
    expect(body).toContain('id="answer-title"');
  });

  it.each(Object.keys(hostileStrings))('shows hostile string %i as text', async (index) => {
    const { status, body } = await createSite().ask(`/?q=/claims+hostile+${index}`);
    expect(status).toBe(200);
    expect(body).toContain('Harmless end');
    expect(body.match(/<script/g)).toHaveLength(1);
    expect(body).not.toMatch(/<img src=x|href="(?!https?:|\/|#)/);
    expect(body).not.toMatch(/class="slack_(?:broadcast|emoji)/);
    expect(body).not.toContain('href="https://evil.example"');
  });

  it('shows hostile text that was typed as it was typed', async () => {
    const q = '/claims "><script>alert(1)</script>';
    const { body } = await createSite().ask(`/?${new URLSearchParams({ q })}`);
    expect(body).toContain('value="/claims &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });

  it('says how long a command may be', async () => {
    const { status, body } = await createSite().ask(`/?q=${'x'.repeat(10_000)}`);
    expect(status).toBe(414);
    expect(body).toContain('It has 10,000 characters; at most 2,000 fit.');
  });

  it.each([
    ['as browsers send a button', (q: string) => new URLSearchParams({ q })],
    ['as browsers send a form', writeForm],
  ])('does not read a command that is too long, sent %s', async (_case, write) => {
    const desk = { ...createSampleDesk(), ask: vi.fn(createSampleDesk().ask) };
    const send = (q: string) =>
      createSite({ desk }).ask('/run', { method: 'POST', body: write(q) });
    const { status, body } = await send(`/claims ${'x'.repeat(10_000)}`);
    expect(status).toBe(413);
    expect(body).toContain('It has 10,008 characters; at most 2,000 fit.');
    expect(desk.ask).not.toHaveBeenCalled();
    expect(await send('/claims northland')).toMatchObject({ status: 200 });
    expect(desk.ask).toHaveBeenCalledTimes(1);
  });

  it('takes what is large from forms that send files alone', async () => {
    const large = { action: '', q: 'x'.repeat(1_000_000) };
    const body = new URLSearchParams(large);
    const { status, body: said } = await createSite().ask('/run', { method: 'POST', body });
    expect(status).toBe(413);
    expect(said).not.toContain('1,000,000');
  });

  it('shows the JSON of a message that it cannot draw', async () => {
    const poll: Preview = { name: 'discord', render: async () => ({ poll: '<b>?</b>' }) };
    const { status, body } = await createSite({ previews: [poll] }).ask('/?q=/claims+x');
    expect(status).toBe(200);
    expect(body).toContain('cannot be drawn here');
    expect(body).toContain('&quot;poll&quot;: &quot;&lt;b&gt;?&lt;/b&gt;&quot;');
  });

  it('shows the plain text where a message cannot be made, and logs why once', async () => {
    const broken: Preview = { name: 'slack', render: () => Promise.reject(new Error('no')) };
    const { ask, log } = createSite({ previews: [broken] });
    const { status, body } = await ask('/?q=/claims+northland+southland');
    expect(status).toBe(200);
    expect(body).toContain('This message could not be made');
    expect(body).toContain(sampleQuotation.text);
    expect(log.error).toHaveBeenCalledTimes(1);
  });

  it('completes a command as JSON', async () => {
    const { body } = await createSite().ask('/complete?q=/claims+north');
    expect(JSON.parse(body)).toEqual([{ label: 'northland', text: '/claims northland' }]);
  });

  it('completes nothing where the command is too long', async () => {
    const { body } = await createSite().ask(`/complete?q=/claims+${'n'.repeat(3000)}`);
    expect(JSON.parse(body)).toEqual([]);
  });
});

function writeForm(q: string): FormData {
  const form = new FormData();
  form.set('q', q);
  return form;
}
