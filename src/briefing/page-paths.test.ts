import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownId, readOwner } from '../domain/owner.ts';
import { createPagePaths } from './page-paths.ts';

const [one, other] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
const paths = createPagePaths([one]);
const id = ownId('slack:T1', 'added/ports-1');

describe('createPagePaths', () => {
  it('leaves alone what is everybody’s', () => {
    expect(paths.write('river-post/ports')).toBe('river-post/ports');
    expect(paths.read('river-post/ports')).toBe('river-post/ports');
  });

  it('gives a group’s article a name that leads to it and cannot be guessed', () => {
    const path = paths.write(id);
    expect(path).toMatch(/^[\w-]{22}\/~[0-9a-f]{16}\/added\/ports-1$/u);
    expect(paths.read(path)).toBe(id);
    expect(paths.read(id)).toBeUndefined();
    expect(createPagePaths([other]).read(path)).toBeUndefined();
    expect(createPagePaths([other, one]).read(path)).toBe(id);
  });

  it('refuses a name in which any letter is another', () => {
    const path = paths.write(id);
    fc.assert(
      fc.property(fc.nat(path.length - 1), fc.string({ minLength: 1, maxLength: 2 }), (at, put) => {
        const changed = path.slice(0, at) + put + path.slice(at + 1);
        fc.pre(changed !== path);
        // What is no group's name any more is nobody's article.
        expect(readOwner(paths.read(changed) ?? '')).toBe('');
      }),
      { numRuns: 300, examples: [[0, '~ ']] },
    );
  });
});
