import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../corpus/scrape/read-text.ts';
import { sharedFolder } from '../testing/shared.ts';
import { composeItem } from './compose-item.ts';
import { runStyle } from './run-style.ts';

const CENTRAL_ASIA =
  'Recent Events Show How Beijing and Moscow Benefit One Another in Central Asia';

describe.skipIf(!sharedFolder)(
  'the four articles in ../shared/seeds (skipped where it is absent)',
  () => {
    it.each([
      [
        'unsigned, from nowhere',
        '000',
        '“Russia & China: A Political Marriage Of Convenience.” n.d.',
        'Russia & China: A Political Marriage Of Convenience. (n.d.).',
        '(“Russia & China: A Political Marriage Of Convenience,” par. 2)',
      ],
      [
        'signed, with outlet and day',
        '001',
        `Sansone, Dominick. “${CENTRAL_ASIA}.” The Epoch Times, January 24, 2022.`,
        `Sansone, D. (2022, January 24). ${CENTRAL_ASIA}. The Epoch Times.`,
        '(Sansone, par. 2)',
      ],
      [
        'signed, without a day',
        '003',
        'Huang, Henry. “From Ukraine to Kazakhstan, the Sino-Russia Alliance Isn’t As Stable,” n.d.',
        'Huang, H. (n.d.). From Ukraine to Kazakhstan, the Sino-Russia Alliance Isn’t As Stable.',
        '(Huang, par. 2)',
      ],
      [
        'unsigned, without a day',
        '004',
        '“Russia Risks China’s Ire While Posturing With Kazakhstan.” n.d.',
        'Russia Risks China’s Ire While Posturing With Kazakhstan. (n.d.).',
        '(“Russia Risks China’s Ire While Posturing With Kazakhstan,” par. 2)',
      ],
    ])('are cited by the rules: one %s', async (_case, number, chicago, apa, mla) => {
      const seeds = join(sharedFolder ?? '', 'seeds');
      const name = (await readdir(seeds)).find((each) => each.startsWith(number)) ?? '';
      const read = readText(await readFile(join(seeds, name)));
      if (!('article' in read)) throw new Error(read.problem);
      const item = composeItem(read.article);
      const cite = (style: 'chicago' | 'apa' | 'mla') =>
        runStyle(style, [item], [{ id: item.id, paragraph: 2 }]);
      expect((await cite('chicago')).bibliography).toEqual([chicago]);
      expect((await cite('apa')).bibliography).toEqual([apa]);
      expect((await cite('mla')).notes).toEqual([mla]);
    });
  },
);
