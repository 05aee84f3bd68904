import { describe, expect, it } from 'vitest';
import { createNameOutlet } from './name-outlet.ts';

const nameOutlet = createNameOutlet([
  { name: 'The Quay Post', domains: ['quay.example', 'quay.test'] },
  { name: 'Quay Sports', domains: ['sports.quay.example'] },
]);

describe('createNameOutlet', () => {
  it.each([
    ['its own domain', 'https://quay.example/ice', 'The Quay Post'],
    ['another domain of it', 'http://quay.test/', 'The Quay Post'],
    ['a subdomain', 'https://www.quay.example/ice', 'The Quay Post'],
    ['a subdomain that is an outlet', 'https://m.sports.quay.example/', 'Quay Sports'],
    ['a domain that ends alike', 'https://notquay.example/', undefined],
    ['another domain', 'https://quay.example.org/', undefined],
    ['no address', 'quay.example', undefined],
  ])('names the outlet of %s', (_case, address, outlet) => {
    expect(nameOutlet(address)).toBe(outlet);
  });
});
