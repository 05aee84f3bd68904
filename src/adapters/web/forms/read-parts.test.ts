import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParts } from './read-parts.ts';

const TYPE = 'multipart/form-data; boundary=river';

function writePart(name: string, value: string, more = ''): string {
  return `--river\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
}

/** A form that is asked for piece by piece; `pulled` is how many were asked for. */
function send(pieces: Iterable<string | Uint8Array>, headers: Record<string, string> = {}) {
  const sent = { pulled: 0 };
  const iterator = pieces[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        sent.pulled += 1;
        const { done, value } = iterator.next();
        if (done) controller.close();
        else
          controller.enqueue(typeof value === 'string' ? new TextEncoder().encode(value) : value);
      },
    },
    { highWaterMark: 0 },
  );
  return { sent, request: { headers: new Headers({ 'content-type': TYPE, ...headers }), body } };
}

async function readSent(pieces: Iterable<string | Uint8Array>, headers?: Record<string, string>) {
  const { sent, request } = send(pieces, headers);
  return { ...sent, reading: await readParts(request), pulled: sent.pulled };
}

function* repeat(piece: string, count: number): Generator<string> {
  for (let done = 0; done < count; done += 1) yield piece;
}

describe('readParts', () => {
  it('gives what a browser sends, to the byte', async () => {
    const bytes = new Uint8Array(300_000).map((_byte, place) => (place * 31) % 256);
    const form = new FormData();
    form.set('action', '{"command":"corpus add"}');
    form.set('field.article', '第一行\r\n第二行 “quoted”');
    form.set('field.file', new File([bytes], '河 "a" b.pdf', { type: 'application/pdf' }));
    const request = new Request('http://localhost/run', { method: 'POST', body: form });
    expect(await readParts(request)).toEqual({
      body: {
        action: '{"command":"corpus add"}',
        'field.article': '第一行\r\n第二行 “quoted”',
        'field.file': { name: '河 "a" b.pdf', type: 'application/pdf', bytes },
      },
    });
  });

  it('gives a file without a name for a field that was left open', async () => {
    const { reading } = await readSent([writePart('f', '', '; filename=""'), '--river--']);
    expect(reading).toMatchObject({ body: { f: { name: '', bytes: new Uint8Array() } } });
  });

  it('takes no place of a file along with its name', async () => {
    const pieces = [writePart('f', 'x', '; filename="../../etc/passwd"'), '--river--'];
    const { reading } = await readSent(pieces);
    expect(reading).toMatchObject({ body: { f: { name: 'passwd' } } });
  });

  it('asks for nothing of what is declared to be too large', async () => {
    const { reading, pulled } = await readSent(['--river--'], { 'content-length': '51000001' });
    expect({ reading, pulled }).toEqual({ reading: { problem: 'too large' }, pulled: 0 });
  });

  it('stops where what is not declared becomes too large', async () => {
    const head = writePart('f', 'x', '; filename="a.txt"').slice(0, -2);
    const { reading, pulled } = await readSent([head, ...repeat('x'.repeat(1_000_000), 70)]);
    expect(reading).toEqual({ problem: 'too large' });
    expect(pulled).toBe(52);
  });

  it('stops at the 41st part', async () => {
    const { reading, pulled } = await readSent(repeat(writePart('a', 'b'), 80_000));
    expect(reading).toEqual({ problem: 'too many' });
    expect(pulled).toBeLessThan(45);
  });

  it('looks at no more than a piece of what comes at once', async () => {
    const { reading } = await readSent([[...repeat(writePart('a', 'b'), 80_000)].join('')]);
    expect(reading).toEqual({ problem: 'too many' });
  });

  it('stops in a field that is longer than any text', async () => {
    const head = writePart('field.article', 'x').slice(0, -2);
    const { reading, pulled } = await readSent([head, ...repeat('x'.repeat(100_000), 500)]);
    expect(reading).toEqual({ problem: 'too long' });
    expect(pulled).toBeLessThan(10);
  });

  it.each<[string, readonly string[], string]>([
    ['breaks off in a file', [writePart('f', 'x', '; filename="a"')], TYPE],
    ['breaks off above a part', ['--river\r\nContent-Dispo'], TYPE],
    ['has nothing in it', [], TYPE],
    ['names no boundary', ['--river--'], 'multipart/form-data'],
    ['names one that is far too long', ['--river--'], `${TYPE}${'x'.repeat(300)}`],
  ])('calls a form broken that %s', async (_case, pieces, type) => {
    const { reading } = await readSent(pieces, { 'content-type': type });
    expect(reading).toEqual({ problem: 'broken' });
  });

  it('reads the same wherever the pieces are cut, and ends wherever they end', async () => {
    const whole = `${writePart('q', '/claims')}${writePart('f', '\r\n--rive', '; filename="a"')}--river--\r\n`;
    const bytes = Buffer.from(whole);
    const read = { q: '/claims', f: { name: 'a', bytes: new TextEncoder().encode('\r\n--rive') } };
    const cuts = fc.array(fc.nat(bytes.length), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cuts, fc.nat(bytes.length), async (places, end) => {
        const sorted = [0, ...places.toSorted((a, b) => a - b), bytes.length];
        const pieces = sorted.slice(1).map((to, at) => bytes.subarray(sorted[at], to));
        expect((await readSent(pieces)).reading).toMatchObject({ body: read });
        const short = (await readSent([bytes.subarray(0, end)])).reading;
        expect('problem' in short ? short.problem : 'read').toMatch(/^(?:broken|read)$/u);
      }),
      { numRuns: 60 },
    );
  });
});
