import { describe, expect, it } from 'vitest';
import { BAD_INPUT, PROSE } from './bad-input.contract.ts';
import { composePdf, setColumn } from './pdf/compose-pdf.contract.ts';
import { readDocument } from './read-document.ts';

describe('readDocument on bad input', () => {
  it.each(BAD_INPUT)('tells of %s what it is', async (_case, name, content, problem) => {
    expect(await readDocument(Buffer.from(content), { name })).toEqual({ problem });
  });

  it('has a sentence of its own for each', () => {
    const sentences = BAD_INPUT.map(([, , , problem]) => problem);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('takes nothing from a file name that leads out', async () => {
    const reading = await readDocument(Buffer.from(PROSE), { name: '../../etc/passwd\u202Etxt.' });
    expect(JSON.stringify(reading)).not.toMatch(/passwd|\.\.\//u);
    expect(reading).toMatchObject({ article: { text: PROSE } });
  });

  it('stores a text with turned and hidden characters as it came, and says so', async () => {
    const text = `Ice \u202Eno the\u202C Quay\n\n${PROSE} So\u200B it was.`;
    expect(await readDocument(Buffer.from(text), { name: 'ice.txt' })).toMatchObject({
      article: { text, headline: 'Ice no the Quay' },
      warnings: expect.arrayContaining([
        'The text holds 3 characters that nobody sees or that turn the direction of writing; it is stored as it came, so look at it with care.',
      ]),
    });
  });

  it('reads a document of one line, and says so', async () => {
    const pdf = composePdf({ pages: [setColumn(['Ice on the Quay'])] });
    expect(await readDocument(pdf, { name: 'ice.pdf' })).toMatchObject({
      article: { text: 'Ice on the Quay', passages: [{ role: 'body' }] },
      warnings: expect.arrayContaining([
        'The document holds a single line; it is read as the text of the article.',
      ]),
    });
  });
});
