import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Discussion, KeptQuotation } from '../../../domain/discussion.ts';
import { openDatabase } from '../../../store/drivers/open-database.ts';
import { findInTables } from '../../../store/forgetting/find-in-tables.contract.ts';
import { sharedFolder } from '../../../testing/shared.ts';
import { openDiscordScene } from './discord-scene.contract.ts';
import { readMinutes } from './read-minutes.contract.ts';
import type { Scene, ScenePerson } from './scene.contract.ts';
import { buildSeedHouse, type SeedHouse } from './seed-house.contract.ts';
import { openSlackScene } from './slack-scene.contract.ts';

const TOPIC = 'who benefits in Central Asia';
const CHINA_DOES = 'China benefits from these scenarios';
const CHINA_DOES_NOT = 'Surprisingly, it is China.';
const WEEK_MS = 7 * 86_400_000;

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
  const [ada, ben, cem, dan] = ['ada', 'ben', 'cem', 'dan'].map(scene.as);
  if (!ada || !ben || !cem || !dan) throw new Error('Nobody is there.');
  return { scene, ada, ben, cem, dan };
}

/** A reason of 4,000 characters, full of what a platform would make a mention of. */
function writeReason({ id }: ScenePerson): string {
  return `<@${id}> @everyone <!channel> *b* `.repeat(200).slice(0, 4000);
}

function readMention(_whole: string, target: string): string {
  return target.replace(/^!/u, '@');
}

async function giveReason(person: ScenePerson, reason: string): Promise<string> {
  const { form } = await person.press('Give a reason');
  expect(form).toBeDefined();
  return (await person.fill({ text: '', form }, { reason })).text;
}

async function findNewest(scene: Scene): Promise<Discussion> {
  const [newest] = await built.house.openDesks(scene.group).discussions.list(scene.place);
  if (newest === undefined) throw new Error('Nothing was discussed.');
  return newest;
}

/** Whether a quotation is the article's own text at its place, and is shown with its citation. */
async function checkQuotation(kept: KeptQuotation, shown: string): Promise<void> {
  const article = await built.house.store.findArticle(kept.articleId);
  expect(article?.text.slice(kept.start, kept.end)).toBe(kept.text);
  expect(shown).toContain(kept.text.replace(/\s+/gu, ' '));
  expect(shown).toContain(`— ${kept.speaker} (${kept.voice})`);
  expect(shown).toContain(kept.headline);
  expect(shown).toContain(`characters ${kept.start}–${kept.end}`);
}

describe.skipIf(!sharedFolder).each(['Slack', 'Discord'])('a discussion on %s', (platform) => {
  it('goes by names from the topic alone through presses, forms and messages to its minutes', async () => {
    const { scene, ada, ben, cem, dan } = enter(platform);
    const opened = await ada.type(`/discuss ${TOPIC} until:friday`);
    expect(opened.text).toContain('Its thread opens');
    expect(await built.tendAll()).toEqual([]);
    const card = await scene.readCard();
    for (const words of [CHINA_DOES, CHINA_DOES_NOT, 'Dominick Sansone', 'unsigned author']) {
      expect(card).toContain(words);
    }

    expect((await ada.press('A is right')).text).toContain('You hold: A is right');
    expect((await ben.press('A is right')).text).toContain('You hold: A is right');
    expect((await ben.press('B is right')).text).toContain('You hold: B is right');
    expect((await cem.press('Unsure')).text).toContain('You hold: Unsure');
    expect(await giveReason(ben, `It is so, <@${ada.id}>.`)).toContain('Your reason is noted');
    const long = writeReason(ada);
    // A form of Slack takes 3,000 characters, so that more is typed there.
    const given =
      platform === 'Slack'
        ? (await cem.type(`/discussion reason ${long}`)).text
        : await giveReason(cem, long);
    expect(given).toContain('Your reason is noted');
    const said = await dan.write('Because the gas flows *east*.');
    expect((await ada.collect(said)).text).toContain('The message is collected');
    const evidence = 'Russian invasion of Kazakhstan';
    expect((await cem.type(`/discuss add "${evidence}"`)).text).toContain('posted into the thread');
    expect(await built.tendAll()).toEqual([]);
    const changed = await scene.readCard();
    expect(changed).toMatch(/3 members took a position.*A is right: 1.*B is right: 1.*Unsure: 1/u);
    expect(changed).toContain('3 reasons, 1 further quotation');

    expect((await cem.press('Close')).text).toContain('You may not close this discussion');
    expect((await ada.press('Close')).text).toContain('is closed');
    expect((await ada.press('Close')).text).toMatch(/Discussion \d+ is closed/u);
    expect((await ben.press('A is right')).text).toMatch(/Discussion \d+ is closed/u);
    expect(await built.tendAll()).toEqual([]);
    expect(await scene.readCard()).toContain('It is closed');
    const thread = (await scene.readThread()).join('\n');
    for (const words of [
      'A reason from ben',
      'from dan',
      'Collected by ada',
      evidence,
      'Minutes',
    ]) {
      expect(thread).toContain(words);
    }

    const { text, tags, links } = readMinutes(await scene.readFile());
    const { a, b, number } = await findNewest(scene);
    await checkQuotation(a, text);
    await checkQuotation(b, text);
    expect(text).toContain(`Minutes of Discussion ${number}: ${TOPIC}`);
    expect(text).toMatch(/A is right 2 1 B is right 0 1 Unsure 1 1/u);
    expect(text).toMatch(/ada: A is right .*ben: A is right, then B is right .*cem: Unsure/u);
    expect(text).toMatch(/ben , B is right, .{16} UTC: It is so, <@\w+>\./u);
    expect(text).toMatch(/dan , .{16} UTC, collected by ada: Because the gas flows \*east\*\./u);
    // Slack writes down whom it recognised, as it was typed.
    const typed = platform === 'Slack' ? long.replace(/<([^<>]*)>/gu, readMention) : long;
    expect(text.includes(typed.slice(0, 2000))).toBe(true);
    // Nothing of what people wrote became markup; what links there are lead to the articles.
    expect(tags.filter((tag) => /^(?:em|img|del|code|script)$/u.test(tag))).toEqual([]);
    expect(links.filter((link) => !link.startsWith('http://127.0.0.1:8080/articles/'))).toEqual([]);
    expect(links).toHaveLength(3);
    expect(scene.findFaults()).toEqual([]);
  });

  it('goes without names, hidden until one votes, and is closed by its date', async () => {
    const { scene, ada, ben, cem, dan } = enter(platform);
    const setting = 'positions:anonymous results:hidden until:"in 7 days"';
    expect((await ada.type(`/discuss ${TOPIC} ${setting}`)).text).toContain('Its thread opens');
    await built.tendAll();
    const hidden = [ben, cem, dan].flatMap(({ id, name }) => [id, `"${name}"`]);
    const untouched = await findAll(hidden);
    expect((await ben.press('Results')).text).toContain('once you have taken a position');
    expect((await cem.press('A is right')).text).toMatch(/You hold: A is right.*A is right: 1/u);
    expect((await ben.press('Results')).text).not.toContain('A is right: 1');
    expect((await ben.press('B is right')).text).toMatch(/A is right: 1.*B is right: 1/u);
    expect(await giveReason(ben, 'The pipeline runs west.')).toContain('Your reason is noted');
    const said = await dan.write('Nobody gains by it.');
    expect((await cem.collect(said)).text).toContain('The message is collected');
    expect((await cem.type('/discussion add "Russian invasion of Kazakhstan"')).text).toContain(
      'posted',
    );
    expect(await findAll(hidden)).toEqual(untouched);
    await built.tendAll();
    const open = await scene.readCard();
    expect(open).toContain('2 members took a position');
    expect(open).not.toContain('A is right: 1');

    const late = await ben.press('Unsure');
    expect(late.text).toContain('You hold: Unsure');
    expect(await built.tendAll(WEEK_MS + 86_400_000)).toEqual([]);
    expect(await scene.readCard()).toContain('It is closed');
    const { number } = await findNewest(scene);
    const vote = await dan.type(`/discussion vote a discussion:${number}`);
    expect(vote.text).toContain(`Discussion ${number} is closed`);
    const minutes = await scene.readFile();
    const { text } = readMinutes(minutes);
    expect(text).toMatch(/Positions were anonymous/u);
    expect(text).toMatch(/A is right 1 1 B is right 1 0 Unsure 0 1/u);
    expect(text).toContain('The pipeline runs west.');
    expect(text).toContain('Nobody gains by it.');
    const thread = (await scene.readThread()).join('\n');
    for (const person of [ben, cem, dan]) {
      // Names are words of English too; ids are not.
      for (const shown of [text, thread])
        expect(shown).not.toMatch(new RegExp(`\\b${person.name}\\b|${person.id}`, 'u'));
    }
    expect(await findAll(hidden)).toEqual(untouched);

    expect(scene.findFaults()).toEqual([]);
  });
});

/** Where any of these stands in the database. */
async function findAll(wanted: readonly string[]): Promise<readonly string[]> {
  const db = await openDatabase({ dataFolder: built.folder }, { prepare: async () => undefined });
  const found = await Promise.all(wanted.map((each) => findInTables(db, each)));
  await db.destroy();
  return found.flat();
}
