import { describe, expect, it } from 'vitest';
import { foldAddress } from './fold-address.ts';

const KNOWN = 'https://river.example/2026/03/ports?page=2';

describe('foldAddress', () => {
  it.each([
    ['a fragment', 'https://river.example/2026/03/ports?page=2#comments'],
    ['http', 'http://river.example/2026/03/ports?page=2'],
    ['a slash at the end', 'https://river.example/2026/03/ports/?page=2'],
    ['two slashes', 'https://river.example//2026/03/ports?page=2'],
    ['www', 'https://www.river.example/2026/03/ports?page=2'],
    ['the site for telephones', 'https://m.river.example/2026/03/ports?page=2'],
    ['capitals in the host', 'https://River.Example/2026/03/ports?page=2'],
    ['a port that says nothing', 'https://river.example:443/2026/03/ports?page=2'],
    ['a campaign', 'https://river.example/2026/03/ports?utm_source=x&page=2&utm_id=7&fbclid=9'],
    ['AMP in the host', 'https://amp.river.example/2026/03/ports?page=2'],
    ['AMP in the path', 'https://river.example/2026/03/ports/amp/?page=2'],
    ['AMP among the options', 'https://river.example/2026/03/ports?amp=1&page=2'],
  ])('gives the same for %s', (_case, address) => {
    expect(foldAddress(address)).toBe(foldAddress(KNOWN));
  });

  it('gives the same whatever the order of the options', () => {
    const [one, other] = ['https://a.example/?b=1&a=2&a=3', 'https://a.example/?a=2&b=1&a=3'];
    expect(foldAddress(one)).toBe(foldAddress(other));
  });

  it.each([
    ['another page', 'https://river.example/2026/03/ports?page=3'],
    ['no page', 'https://river.example/2026/03/ports'],
    ['another path', 'https://river.example/2026/03/ports-2?page=2'],
    ['other capitals in the path', 'https://river.example/2026/03/Ports?page=2'],
    ['another site', 'https://lake.example/2026/03/ports?page=2'],
    ['another port', 'https://river.example:8443/2026/03/ports?page=2'],
    ['another name before the site', 'https://news.river.example/2026/03/ports?page=2'],
  ])('gives something else for %s', (_case, address) => {
    expect(foldAddress(address)).toBeDefined();
    expect(foldAddress(address)).not.toBe(foldAddress(KNOWN));
  });

  it('takes a short site for itself', () => {
    expect(foldAddress('https://m.com/ports')).not.toBe(foldAddress('https://com/ports'));
    expect(foldAddress('https://river.example/amp')).toBeDefined();
  });

  it.each([
    ['no address', 'ports'],
    ['a whole site', 'https://river.example/'],
    ['a whole site with a campaign', 'https://www.river.example/?utm_source=x#top'],
    ['a file', 'file:///ports.html'],
    ['nothing', ''],
  ])('gives nothing for %s', (_case, address) => {
    expect(foldAddress(address)).toBeUndefined();
  });
});
