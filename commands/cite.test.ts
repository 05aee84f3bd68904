import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePlainText } from '../src/card/plain-text.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

describe('/cite', () => {
  let house: SampleHouse;
  beforeAll(async () => {
    house = await buildSampleHouse('shipped');
  });
  afterAll(() => house.close());

  it.each([
    ['an author', 'sanctions will hurt Chinese interests', '(Huang, n.d., para. 4)'],
    [
      'an author who is not named',
      'China does not benefit from Russia’s move',
      '(“Russia & China: A Political Marriage Of Convenience,” n.d., para. 4)',
    ],
    [
      'somebody else',
      'the Russian tone towards Kazakhstan may provoke the anger of China',
      '(Mallinson, as cited in “Russia Risks China’s Ire While Posturing With Kazakhstan,” n.d., para. 2)',
    ],
  ])('cites what an abstract says of %s', async (_case, what, note) => {
    const text = writePlainText(await house.run('cite', { what, style: 'apa' }));
    expect(text).toContain(note);
  });
});
