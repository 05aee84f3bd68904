import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReading, ownId, readOwner, writeOwner } from './owner.ts';

const groups = fc.oneof(fc.string(), fc.constantFrom('discord:G1', 'slack:T1', 'discord::C9'));
const ids = fc.oneof(fc.string(), fc.constantFrom('river-post/ports', '~river/ports', '~/x'));

describe('The owner of an article', () => {
  it('is told by its id, as long as it is whole', () => {
    const id = ownId('slack:T1', 'added/ports-1a2b3c4d');
    expect(id).toMatch(/^~[0-9a-f]{16}\/added\/ports-1a2b3c4d$/u);
    expect(readOwner(`${id}#0a1b2c`)).toBe(writeOwner('slack:T1'));
    expect(['~river/ports', '~0123456789abcdeF/x', 'added/~x', ''].map(readOwner)).toEqual(
      Array(4).fill(''),
    );
  });

  it('may read it, and no other group may', () => {
    fc.assert(
      fc.property(groups, groups, ids, (one, other, id) => {
        fc.pre(one !== other && one !== '' && readOwner(id) === '');
        const owned = ownId(one, id);
        expect(createReading(one)(owned)).toBe(true);
        expect(createReading(other)(owned)).toBe(false);
        expect(createReading('')(owned)).toBe(false);
        // Whoever takes another group's id gets one of their own.
        if (other !== '') expect(createReading(one)(ownId(other, owned))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('is nobody for what is everybody’s', () => {
    expect(ownId('', 'river-post/ports')).toBe('river-post/ports');
    expect(createReading('slack:T1')('river-post/ports')).toBe(true);
    expect(ownId('slack:T1', ownId('slack:T1', 'x'))).toBe(ownId('slack:T1', 'x'));
  });
});
