import { describe, expect, it } from 'vitest';
import { isWildcard, writeAddress } from './write-address.ts';

describe('writeAddress', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:8080'],
    ['news.example', 'http://news.example:8080'],
    ['::1', 'http://[::1]:8080'],
    ['0.0.0.0', 'http://localhost:8080'],
    ['::', 'http://localhost:8080'],
  ])('leads to %s', (host, address) => {
    expect(writeAddress(host, 8080)).toBe(address);
  });
});

describe('isWildcard', () => {
  it.each(['0.0.0.0', '0', '::', '::0', '0:0:0:0:0:0:0:0'])('knows %s', (host) => {
    expect(isWildcard(host)).toBe(true);
  });

  it.each(['127.0.0.1', '::1', '10.0.0.0', 'localhost', 'no host'])('takes %s for one', (host) => {
    expect(isWildcard(host)).toBe(false);
  });
});
