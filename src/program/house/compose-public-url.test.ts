import { describe, expect, it } from 'vitest';
import { composePublicUrl } from './compose-public-url.ts';

describe('composePublicUrl', () => {
  it.each<[string, string | undefined, string, number, string | undefined]>([
    [
      'the address that is set',
      'https://readout.example/',
      '0.0.0.0',
      8080,
      'https://readout.example',
    ],
    ['the page’s own', undefined, '127.0.0.1', 8080, 'http://127.0.0.1:8080'],
    ['the page’s own with brackets', undefined, '::1', 8080, 'http://[::1]:8080'],
    [
      'nothing that every machine understands in its own way',
      undefined,
      '0.0.0.0',
      8080,
      undefined,
    ],
    ['nor its like', undefined, '::', 8080, undefined],
    ['no port that is chosen by chance', undefined, '127.0.0.1', 0, undefined],
  ])('gives %s', (_case, PUBLIC_URL, HOST, PORT, publicUrl) => {
    expect(composePublicUrl({ PUBLIC_URL, HOST, PORT }).publicUrl).toBe(publicUrl);
  });
});
