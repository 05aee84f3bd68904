import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedFolder } from '../../../testing/shared.ts';
import { openDiscordScene } from './discord-scene.contract.ts';
import type { Scene } from './scene.contract.ts';
import { buildSeedHouse, type SeedHouse } from './seed-house.contract.ts';
import { openSlackScene } from './slack-scene.contract.ts';

const TOPIC = 'who benefits in Central Asia';
const HALF_HOUR_MS = 31 * 60_000;

let built: SeedHouse;
let scenes: Readonly<Record<string, Scene>>;

beforeAll(async () => {
  if (!sharedFolder) return;
  built = await buildSeedHouse();
  scenes = {
    Slack: await openSlackScene(built.house.desk, built.workspace),
    Discord: await openDiscordScene(built.house.desk, built.discord),
  };
}, 120_000);
afterAll(async () => {
  if (!sharedFolder) return;
  for (const scene of Object.values(scenes)) await scene.close();
  await built.close();
});

function enter(platform: string) {
  const scene = scenes[platform];
  if (scene === undefined) throw new Error(`There is no scene on ${platform}.`);
  const [ada, ben, cem] = ['ada', 'ben', 'cem'].map(scene.as);
  if (!ada || !ben || !cem) throw new Error('Nobody is there.');
  return { scene, ada, ben, cem };
}

async function findNewest(scene: Scene) {
  const [newest] = await built.house.openDesks(scene.group).discussions.list(scene.place);
  if (newest === undefined) throw new Error('Nothing was discussed.');
  return newest;
}

describe.skipIf(!sharedFolder).each(['Slack', 'Discord'])('on %s', (platform) => {
  it('a deleted thread is said to whoever votes, and its opener is brought the minutes', async () => {
    const { scene, ada, ben } = enter(platform);
    await ada.type(`/discuss ${TOPIC}`);
    await built.tendAll();
    const { number } = await findNewest(scene);
    await ben.type(`/discussion reason "Because of the pipeline." discussion:${number}`);
    await scene.deleteThread();
    const vote = `/discussion vote a discussion:${number}`;
    expect((await ben.type(vote)).text).toContain('You hold: A is right');
    expect(await built.tendAll()).toEqual([expect.stringContaining('is given up')]);
    const refusal = (await ben.type(vote)).text;
    expect(refusal).toContain(`The thread of discussion ${number} was deleted`);
    expect(refusal).toContain('Whoever opened it has its minutes');
    const told = (await scene.readPrivate(ada)).filter((each) => each.includes('is gone'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/its thread is gone.*A is right: 1, then 1.*Because of the pipeline/u);
    expect(await built.tendAll(HALF_HOUR_MS)).toEqual([]);
    const again = (await scene.readPrivate(ada)).filter((each) => each.includes('is gone'));
    expect(again).toEqual(told);
  });

  it('where Readout may not write any more its opener is told once, and nothing is lost', async () => {
    const { scene, ada, ben } = enter(platform);
    await ben.type(`/discuss ${TOPIC}`);
    await built.tendAll();
    const { number } = await findNewest(scene);
    await scene.setWriting(false);
    await ada.type(`/discussion reason "It is the gas." discussion:${number}`);
    expect(await built.tendAll()).toEqual([expect.stringContaining('waits')]);
    const told = await scene.readPrivate(ben);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`Discussion ${number}: ${TOPIC} waits: Readout may not write`);
    expect(told[0]).toMatch(/\/invite @readout|give it “Send Messages in Threads”/u);
    await built.tendAll(HALF_HOUR_MS);
    expect(await scene.readPrivate(ben)).toHaveLength(1);
    await scene.setWriting(true);
    await built.tendAll(3 * HALF_HOUR_MS);
    expect((await scene.readThread()).join(' ')).toContain('It is the gas.');
  });

  it('a reason that is too long is told its length', async () => {
    const { scene, ada } = enter(platform);
    const { number } = await findNewest(scene);
    const reason = '@everyone *b* '.repeat(300).slice(0, 4001);
    const long = await ada.type(`/discussion reason discussion:${number} reason:"${reason}"`);
    expect(long.text).toContain('It has 4,001 characters; at most 4,000 fit.');
  });

  it('nobody resolves a prediction alone', async () => {
    const { scene, ada, ben } = enter(platform);
    const { a } = await findNewest(scene);
    const track = await ada.type(`/predictions track ${a.claimId}`);
    const [, number = ''] = /as prediction (\d+)/u.exec(track.text) ?? [];
    await ada.type(`/predictions resolve ${number} did-not it did not happen`);
    const alone = (await ada.type(`/predictions confirm ${number}`)).text;
    expect(alone).toContain('You proposed it, so somebody else has to confirm it');
    expect((await ben.type(`/predictions confirm ${number}`)).text).toContain('is resolved');
  });

  it('nothing is assigned to somebody who left', async () => {
    const { ada, ben, scene } = enter(platform);
    const left = platform === 'Slack' ? 'U0LEFT0001' : '<@910000000000000001>';
    const here = platform === 'Slack' ? ben.id : `<@${ben.id}>`;
    const assign = (to: string) =>
      ada.type(`/readings assign article:"Russian invasion of Kazakhstan" due:friday to:"${to}"`);
    const refused = (await assign(`${left} ${here}`)).text;
    expect(refused).toMatch(/(?:U0LEFT0001|910000000000000001) is not here any more/u);
    expect(refused).toContain('Nothing was assigned');
    expect((await assign(here)).text).toMatch(/This is reading 1/u);
    expect(scene.findFaults()).toEqual([]);
  });
});

describe.skipIf(!sharedFolder)('an article that is removed', () => {
  it.each([
    'Slack',
    'Discord',
  ])('while people on %s discuss it is said in the minutes, and cited no more', async (platform) => {
    const { scene, ada, ben } = enter(platform);
    await ada.type(`/discuss ${TOPIC}`);
    await built.tendAll();
    const { a, number } = await findNewest(scene);
    const { store, indexer } = built.house;
    const article = await store.findArticle(a.articleId);
    const claims = await store.findClaims([a.claimId]);
    expect(claims).toHaveLength(1);
    await store.removeArticle(a.articleId);
    await indexer.refresh();

    expect((await ben.press('Context of A')).text).toContain(
      'Its article may have changed or gone',
    );
    const cited = (await ben.type(`/cite ${a.claimId}`)).text;
    expect(cited).toMatch(/Nothing to cite.*its article may have changed or been removed since/u);
    const added = await ben.type(`/discussion add ${a.claimId} discussion:${number}`);
    expect(added.text).toContain('Its article may have been removed');
    const again = await ben.type(`/discuss a:${a.claimId} b:${a.claimId}`);
    expect(again.text).toMatch(/not stored.*removed/u);

    expect((await ada.press('Close')).text).toContain('is closed');
    await built.tendAll();
    const file = await scene.readFile();
    expect(file).toContain('The article is not stored any more; these are its words as they were');
    expect(file).toContain(a.text.slice(0, 20));
    if (article !== undefined)
      await store.saveArticle(article, claims, { origin: 'added', engine: 'test' });
    await indexer.refresh();
  });
});

describe.skipIf(!sharedFolder)('the front desk', () => {
  const compose = (more: object = {}) => {
    const [adapter = '', workspace = '', channel = ''] = scenes['Slack']?.place.split(':') ?? [];
    return { place: { adapter, workspace, channel, ...more }, person: 'U1', name: 'Ada' };
  };
  const ask = async (text: string, more?: object) =>
    JSON.stringify(await built.house.desk.ask(text, compose(more)));

  it('says what there is where nothing is opposed, and nothing of another channel or group', async () => {
    expect(await ask('/discuss the moon')).toContain('No two stored claims');
    expect(await ask('/discuss china until:yesterday')).toContain('closing date');
    expect(await ask('/discuss a:none#1234567890 b:none#1')).toContain('not stored');
    for (const elsewhere of [{ channel: 'C2' }, { workspace: 'T2' }]) {
      expect(await ask('/discussion list', elsewhere)).toContain('Nothing was discussed');
      const vote = await ask('/discussion vote a discussion:1', elsewhere);
      expect(vote).toContain('There is no discussion');
    }
  });

  it('shows the two claims where there is no group, and keeps nothing', async () => {
    const caller = { place: { adapter: 'console' }, person: 'you' } as const;
    const card = await built.house.desk.ask(`/discuss ${TOPIC}`, caller);
    expect(card.title).toBe('Two claims that a group can discuss');
    expect(card.blocks.filter(({ type }) => type === 'quotation')).toHaveLength(2);
    expect(await built.house.openDesks('').discussions.list('console:::')).toEqual([]);
  });

  it('lets a member catch up, and mark as read', async () => {
    expect(await ask('/catchup')).toMatch(/4 new articles.*Mark as read/su);
    expect(await ask('/catchup read:now')).toContain('Marked as read');
    expect(await ask('/catchup')).toContain('nothing new');
  });
});
