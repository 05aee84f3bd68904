import { describe, expect, it } from 'vitest';
import { isFromHere } from './guard.ts';

const HOST = '127.0.0.1:8080';
const PUBLIC_URL = 'https://readout.example/';

describe('isFromHere', () => {
  it.each<[string, Readonly<Record<string, string>>, string | undefined, boolean]>([
    ['its own page', { origin: 'http://127.0.0.1:8080' }, undefined, true],
    ['its page behind a proxy', { origin: 'https://readout.example' }, PUBLIC_URL, true],
    ['its own page where it is published too', { origin: `http://${HOST}` }, PUBLIC_URL, true],
    ['a page that is not published', { origin: 'https://readout.example' }, undefined, false],
    [
      'the published name without encryption',
      { origin: 'http://readout.example' },
      PUBLIC_URL,
      false,
    ],
    ['another port', { origin: 'https://readout.example:8443' }, PUBLIC_URL, false],
    ['another page', { origin: 'https://river.example' }, PUBLIC_URL, false],
    ['nowhere that is told', { origin: 'null' }, PUBLIC_URL, false],
    ['no browser', {}, PUBLIC_URL, true],
    ['a browser that hides it', { 'sec-fetch-site': 'cross-site' }, PUBLIC_URL, false],
  ])('tells a form of %s', (_case, more, publicUrl, expected) => {
    const headers: Readonly<Record<string, string>> = { host: HOST, ...more };
    const header = ((name: string) => headers[name]) as Parameters<typeof isFromHere>[0]['header'];
    expect(isFromHere({ header }, publicUrl)).toBe(expected);
  });
});
