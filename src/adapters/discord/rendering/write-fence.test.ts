import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings } from '../../../testing/sample-cards.ts';
import { writeFence } from './write-fence.ts';

describe('writeFence', () => {
  it('keeps every letter of plain text', () => {
    expect(writeFence("@article{park2026,\n  title = {``Ports''},\n}", 4000)).toBe(
      "```\n@article{park2026,\n  title = {``Ports''},\n}\n```",
    );
  });

  it('cuts a long text inside its fences, and says so', () => {
    expect(writeFence('one two three four', 12)).toBe('```\none two […]\n```');
  });

  it('gives nothing where nothing is seen', () => {
    expect(writeFence(' \u202E\n', 4000)).toBe('');
  });

  it.each(hostileStrings)('has no fence but its own around %j', (hostile) => {
    expect(writeFence(hostile, 4000).split('```')).toHaveLength(3);
  });

  it('has no fence but its own, whatever the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('`', 'a', '\n', ' ', '\\') });
    fc.assert(
      fc.property(texts, (text) => {
        const written = writeFence(text, 100);
        expect(written === '' ? 3 : written.split('```').length).toBe(3);
      }),
    );
  });
});
