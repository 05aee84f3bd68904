import { describe, expect, it } from 'vitest';
import { PUBLIC, sampleFetcher } from './sample-reach.contract.ts';
import { openSites, type Page, type SampleSite } from './sample-site.contract.ts';

const text = { 'content-type': 'text/plain' };
const versioned: Page = (response, request) => {
  const known = request.headers['if-none-match'] === '"v1"';
  response.writeHead(known ? 304 : 200, {
    ...text,
    etag: '"v1"',
    'last-modified': 'Sun, 01 Mar 2026 09:00:00 GMT',
    'cache-control': 'public, max-age=600',
    'set-cookie': 'visitor=1',
  });
  response.end(known ? undefined : 'Talks went on.');
};
const rules = (body: string, status = 200): Page => {
  return (response) => void response.writeHead(status, text).end(body);
};
const moved = (location: string): Page => {
  return (response) => void response.writeHead(302, { location }).end();
};
const PAGES: Readonly<Record<string, Page>> = {
  '/news': versioned,
  '/private/news': versioned,
  '/silent': () => {},
  '/rules': rules('User-agent: *\nDisallow: /'),
  '/moved': moved('/private/news'),
};

/** Runs a test against a public site and a private one on the same port. */
async function visit(
  pages: Readonly<Record<string, Page>>,
  test: (site: SampleSite, secret: SampleSite) => Promise<void>,
): Promise<void> {
  const own = { ...PAGES, ...pages };
  const [site, secret] = await openSites([PUBLIC, own], ['127.0.0.1', { '*': versioned }]);
  try {
    await test(site, secret);
  } finally {
    await Promise.all([site.close(), secret.close()]);
  }
}
const news = ({ port }: SampleSite, path = '/news'): string => `http://public.test:${port}${path}`;
const pathsOf = ({ asked }: SampleSite) => asked.map(({ url }) => url);

describe('a name that changes its address', () => {
  it('is looked up once for each connection, and only what was checked is connected to', async () => {
    await visit({}, async (site, secret) => {
      let lookups = 0;
      const resolve = async () => {
        lookups += 1;
        return [{ address: lookups % 2 === 1 ? PUBLIC : '127.0.0.1', family: 4 }];
      };
      const fetchDocument = sampleFetcher(site.port, { reach: { resolve } });
      for (let round = 0; round < 6; round += 1) await fetchDocument(news(site));
      expect(lookups).toBe(7);
      expect(pathsOf(site)).toEqual(['/robots.txt', '/news', '/news', '/news']);
      expect(secret.asked).toEqual([]);
    });
  });

  it('gets no request where the socket leads elsewhere than the check did', async () => {
    await visit({}, async (site) => {
      let checks = 0;
      const isAllowed = () => {
        checks += 1;
        return checks === 1;
      };
      const fetchDocument = sampleFetcher(site.port, { reach: { isAllowed } });
      expect(await fetchDocument(news(site))).toMatchObject({
        kind: 'problem',
        sentence: expect.stringContaining(`private or reserved network (${PUBLIC})`),
      });
      expect(checks).toBe(2);
      expect(site.asked).toEqual([]);
    });
  });
});

describe('a fetcher', () => {
  it('says who it is, and neither sends nor keeps a cookie', async () => {
    await visit({}, async (site) => {
      const fetchDocument = sampleFetcher(site.port, { contact: 'mailto:desk@readers.example\n' });
      await fetchDocument(news(site));
      await fetchDocument(news(site));
      for (const { headers } of site.asked) {
        expect(headers['user-agent']).toBe('Readout (+mailto:desk@readers.example)');
        expect(headers.cookie).toBeUndefined();
        expect(headers.authorization).toBeUndefined();
        expect(headers.referer).toBeUndefined();
      }
      expect(pathsOf(site)).toEqual(['/robots.txt', '/news', '/news']);
    });
  });

  it('says its name alone where no contact is given', async () => {
    await visit({}, async (site) => {
      await sampleFetcher(site.port, { contact: undefined })(news(site));
      expect(site.asked.map(({ headers }) => headers['user-agent'])).toEqual([
        'Readout',
        'Readout',
      ]);
    });
  });

  it('learns the version of a document and asks for changes only', async () => {
    await visit({}, async (site) => {
      const fetchDocument = sampleFetcher(site.port);
      const first = await fetchDocument(news(site));
      expect(first).toMatchObject({
        kind: 'document',
        contentType: 'text/plain',
        etag: '"v1"',
        lastModified: 'Sun, 01 Mar 2026 09:00:00 GMT',
        freshForMs: 600_000,
      });
      expect(await fetchDocument(news(site), { etag: '"v1"' })).toEqual({
        kind: 'unchanged',
        freshForMs: 600_000,
      });
    });
  });

  it.each([
    ['forbids it', rules('User-agent: *\nDisallow: /private'), '/private/news', 'robots.txt'],
    ['begins with a mark', rules('\ufeffUser-agent: *\nDisallow: /'), '/news', 'robots.txt'],
    ['stands at another place', moved('/rules'), '/news', 'robots.txt'],
    ['sends to a private network', moved('http://10.0.0.1/'), '/news', 'private or reserved'],
    ['is larger than any document', rules('a'.repeat(20_000_001)), '/news', 'more than 20 MB'],
    [
      'forbids where it redirects to',
      rules('User-agent: *\nDisallow: /private'),
      '/moved',
      'robots.txt',
    ],
    ['forbids this bot', rules('User-agent: readout\nDisallow: /'), '/news', 'robots.txt'],
    ['cannot be read', rules('', 503), '/news', 'fault of its own'],
    [
      'is too long for a long address',
      rules('Disallow: /*a\n'.repeat(40_000)),
      `/news?${'a'.repeat(900)}`,
      'too long to follow',
    ],
  ])('leaves a page alone where robots.txt %s', async (_case, robots, path, sentence) => {
    await visit({ '/robots.txt': robots }, async (site) => {
      expect(await sampleFetcher(site.port)(news(site, path))).toMatchObject({
        kind: 'problem',
        sentence: expect.stringContaining(sentence),
      });
      expect(pathsOf(site)).not.toContain('/private/news');
      expect(pathsOf(site)).not.toContain('/news');
    });
  });

  it.each([
    ['speaks of others', rules('User-agent: otherbot\nDisallow: /')],
    ['speaks of other pages', rules('User-agent: *\nDisallow: /private')],
    ['makes an exception for it', rules('User-agent: *\nDisallow: /\nAllow: /news')],
    ['is a page of its own', rules('<!doctype html><title>Welcome</title>')],
    ['is not there', rules('', 404)],
    ['is for others only', rules('', 403)],
  ])('fetches a page where robots.txt %s', async (_case, robots) => {
    await visit({ '/robots.txt': robots }, async (site) => {
      expect(await sampleFetcher(site.port)(news(site))).toMatchObject({ kind: 'document' });
    });
  });

  it('asks again for robots.txt after a day', async () => {
    await visit({}, async (site) => {
      let now = new Date('2026-03-02T10:00:00Z');
      const fetchDocument = sampleFetcher(site.port, { now: () => now });
      await fetchDocument(news(site));
      now = new Date('2026-03-03T09:59:00Z');
      await fetchDocument(news(site));
      now = new Date('2026-03-03T10:01:00Z');
      await fetchDocument(news(site));
      expect(pathsOf(site)).toEqual(['/robots.txt', '/news', '/news', '/robots.txt', '/news']);
    });
  });

  it('asks a host for one document at a time and pauses in between', async () => {
    let [open, most, pauses] = [0, 0, 0];
    const slow: Page = (response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.writeHead(200, text).end('Talks');
      }, 20);
    };
    await visit({ '/slow': slow, '/robots.txt': slow }, async (site) => {
      const pause = async () => {
        expect(open).toBe(0);
        pauses += 1;
      };
      const fetchDocument = sampleFetcher(site.port, { pause });
      const fetched = await Promise.all([1, 2, 3, 4].map(() => fetchDocument(news(site, '/slow'))));
      expect(fetched.map(({ kind }) => kind)).toEqual(Array(4).fill('document'));
      expect({ most, pauses }).toEqual({ most: 1, pauses: 5 });
    });
  });

  it.each([
    ['a server that says nothing', {}, '/silent'],
    ['a look-up without an answer', { resolve: () => new Promise<never>(() => {}) }, '/news'],
  ])('gives %s up when its time is over', async (_case, reach, path) => {
    await visit({}, async (site) => {
      const fetchDocument = sampleFetcher(site.port, { reach, limits: { timeoutMs: 300 } });
      expect(await fetchDocument(news(site, path))).toEqual({
        kind: 'problem',
        sentence: 'The document did not come within 0.3 seconds.',
      });
    });
  });

  it('counts the time of every redirect together', async () => {
    const late: Page = (response) => {
      setTimeout(() => response.writeHead(302, { location: '/late' }).end(), 120);
    };
    await visit({ '/late': late }, async (site) => {
      const fetchDocument = sampleFetcher(site.port, { limits: { timeoutMs: 300 } });
      expect(await fetchDocument(news(site, '/late'))).toMatchObject({
        sentence: 'The document did not come within 0.3 seconds.',
      });
    });
  });

  it('stops when it is told to, before and while it asks', async () => {
    await visit({}, async (site) => {
      const fetchDocument = sampleFetcher(site.port);
      const stopped = { kind: 'problem', sentence: 'The fetch was stopped.' };
      expect(await fetchDocument(news(site), { signal: AbortSignal.abort() })).toEqual(stopped);
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 100);
      expect(await fetchDocument(news(site, '/silent'), { signal: stop.signal })).toEqual(stopped);
    });
  });

  it('answers a version that no header can hold with a sentence', async () => {
    await visit({}, async (site) => {
      const fetched = await sampleFetcher(site.port)(news(site), { etag: 'a\r\nb: c' });
      expect(fetched).toMatchObject({
        kind: 'problem',
        sentence: expect.stringMatching(/^The .+\.$/u),
      });
    });
  });
});
