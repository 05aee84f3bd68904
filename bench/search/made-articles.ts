import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGazetteer } from '../../src/claims/gazetteer/gazetteer.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { ClaimEntry } from '../../src/search/claim-entry.ts';
import { sharedFolder } from '../../src/testing/shared.ts';
import { createChance } from '../ingest/chance.ts';

/** An article of the large run: the claims of it, as the index is given them. */
export interface MadeArticle {
  readonly articleId: string;
  readonly entries: readonly ClaimEntry[];
}

/** Composes the article of a number, the same in every run. */
export type ComposeArticle = (number: number) => MadeArticle;

const CLAIMS = 20;
const VOICES = ['asserted', 'quoted', 'reported', 'denied'] as const;
const STANCES = ['cooperative', 'conflictual', 'neutral'] as const;
const SPEAKERS = 4000;
const OUTLETS = 200;
const DAYS = 3650;
/** 6,000 sentences give 36 million claims. */
const EVERY = 5;

interface Half {
  readonly text: string;
  readonly actorIds: readonly string[];
}

/** Real sentences, each in two halves. */
export type Halves = readonly (readonly [Half, Half])[];

/** Makes claims of real sentences, each of the first half of one and the second half of another; nothing of it is kept. */
export async function createMaker(halves?: Halves): Promise<ComposeArticle> {
  const known = halves ?? (await readHalves());
  return (number) => composeArticle(number, known);
}

/** Reads the sentences that articles are made of. */
export async function readHalves(): Promise<Halves> {
  const sentences = readSentences();
  const { actors } = await readConfig('config');
  const gazetteer = createGazetteer(actors);
  const cut = (text: string): Half => ({
    text,
    actorIds: gazetteer.widen(gazetteer.findMentions(text).map(({ actorId }) => actorId)),
  });
  return sentences.map((sentence) => {
    const words = sentence.split(/\s+/u);
    const middle = Math.ceil(words.length / 2);
    return [cut(words.slice(0, middle).join(' ')), cut(words.slice(middle).join(' '))] as const;
  });
}

function composeArticle(number: number, halves: Halves): MadeArticle {
  const chance = createChance(number + 1);
  for (let turn = 0; turn < 3; turn += 1) chance();
  const draw = (below: number): number => Math.floor(chance() * below);
  // A few speak often, most seldom.
  const drawOften = (below: number): number => Math.floor(chance() ** 3 * below);
  const pick = (): readonly [Half, Half] => halves[draw(halves.length)] ?? NOTHING;
  const headline = `${pick()[0].text} ${pick()[1].text}`.split(' ').slice(0, 12).join(' ');
  const articleId = `made/${number}`;
  const publishedOn = new Date(Date.UTC(2016, 0, 1 + draw(DAYS))).toISOString().slice(0, 10);
  const outlet = `Outlet ${drawOften(OUTLETS)}`;
  const entries = Array.from({ length: CLAIMS }, (_, position): ClaimEntry => {
    const [[begin], [, end]] = [pick(), pick()];
    const actorIds = [...new Set([...begin.actorIds, ...end.actorIds])];
    return {
      id: `${articleId}#${position}`,
      kind: 'claim',
      articleId,
      text: `${begin.text} ${end.text}`,
      headline,
      speaker: `Speaker ${drawOften(SPEAKERS)}`,
      outlet,
      publishedOn,
      voice: VOICES[drawOften(VOICES.length)] ?? 'asserted',
      actorIds,
      passageActorIds: [...new Set([...actorIds, ...pick()[0].actorIds])],
      stances: chance() < 0.3 ? [STANCES[draw(STANCES.length)] ?? 'neutral'] : [],
      hedged: chance() < 0.2,
      language: 'en',
      position,
    };
  });
  return { articleId, entries };
}

const NOTHING = [
  { text: '', actorIds: [] },
  { text: '', actorIds: [] },
] as const;

/** The news of the gold data, else the corpus that is shipped. */
function readSentences(): readonly string[] {
  const texts = sharedFolder
    ? readFileSync(`${sharedFolder}gold/polnear-train.jsonl`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => String((JSON.parse(line) as { readonly text: unknown }).text))
    : readdirSync('corpus', { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .map((file) => readFileSync(join('corpus', file), 'utf8'));
  return texts
    .flatMap((text) => text.split(/(?<=[.!?”])\s+/u))
    .filter((sentence) => sentence.length > 40 && sentence.length < 400)
    .filter((_sentence, at) => at % EVERY === 0);
}
