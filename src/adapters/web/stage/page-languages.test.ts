import { describe, expect, it } from 'vitest';
import { catalogues, openSay } from '../../../messages/say.ts';
import { createSampleDesk } from '../../adapter.contract.ts';
import { createSite } from './sample-site.contract.ts';

/** What every page, and what the first and the last of them, say around answers. */
const FRAME = [
  'page.skip',
  'page.tagline',
  'page.hero',
  'page.submit',
  'page.all',
  'page.try',
  'page.families',
] as const;

describe.each(['ru', 'kk', 'zh'] as const)('a page for a browser in %s', (language) => {
  const say = openSay(language);
  const desk = { ...createSampleDesk(), openWords: () => Promise.resolve(say) };

  it('is in that language, and names it', async () => {
    const { ask } = createSite({ desk });
    const { body } = await ask('/', {
      headers: { host: 'localhost', 'accept-language': `${language},en;q=0.5` },
    });
    expect(body).toContain(`<html lang="${language}">`);
    for (const key of FRAME) {
      expect(body).toContain(say(key));
      expect(body).not.toContain(`>${catalogues.en[key]}<`);
    }
  });

  it('says in it that nothing is there', async () => {
    const { ask } = createSite({ desk });
    const { body, status } = await ask('/nope');
    expect(status).toBe(404);
    expect(body).toContain(say.tell('No such page'));
    expect(body).not.toContain('No such page');
  });
});
