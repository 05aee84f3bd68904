import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../src/card/card.ts';
import { writePlainText } from '../src/card/plain-text.ts';
import { readText } from '../src/commands/typing/read-text.ts';
import { commands } from './index.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

let house: SampleHouse;

beforeAll(async () => {
  house = await buildSampleHouse('invented');
});

afterAll(() => house.close());

async function ask(text: string): Promise<Card> {
  const read = readText(text, commands);
  if ('problem' in read) return read.problem;
  return house.run(read.invocation.command, read.invocation.options);
}

/** What is asked, of which kind the answer is, and what stands in it. */
type Row = readonly [asked: string, kind: Card['kind'], ...words: readonly string[]];

const ROWS: readonly Row[] = [
  ['/verify every ship that pays its dues', 'answer', 'word for word in 2 articles', '(quoted)'],
  ['/verify "‘Every SHIP, that pays… dues’"', 'answer', 'word for word', '“its”'],
  [
    '/verify "[It] is open to every [vessel] that pays its dues"',
    'answer',
    'word for word',
    '“ship”',
  ],
  [
    '/verify The river is not open to any ship that pays its taxes',
    'answer',
    '“not” is not there',
    'the article has “every”, not “any”',
    'the article has “dues”, not “taxes”',
    'Take care',
  ],
  ['/verify the tariffs stay where they are until 2027', 'answer', 'Left out: “will”'],
  ['/verify nobody asks eastmark by:"Tam Reyes"', 'answer', 'not from Tam Reyes', 'Lena Quist'],
  ['/verify nobody asks eastmark by:quist', 'answer', 'gives these words to quist'],
  ['/verify every ship that pays its dues by:Northland', 'answer', 'these words to Northland'],
  ['/verify purple elephants dance on glaciers', 'empty', 'Not found in 4 stored articles'],
  ['/verify … [the] river', 'problem', 'Give more of the sentence'],
  ['/verify', 'problem', 'sentence: It is missing.'],

  ['/context tariffs will stay', 'answer', 'fits these words best', 'Tam Reyes denied on Tuesday'],
  ['/context tariffs will stay passage:3', 'answer', 'Passage 3 of 4.', 'The River League met'],
  ['/context tariffs will stay passage:99', 'answer', 'Passage 4 of 4.'],
  ['/context 2', 'empty', 'A number counts in its own answer alone: press “Context 2” there.'],
  ['/context purple', 'empty', 'No claim has these words'],
  ['/context "gone#0123456789"', 'empty', 'may have changed or gone'],
  ['/context x passage:0', 'problem', 'no whole number'],

  ['/voices', 'answer', 'Tam Reyes – 4 claims', 'never heard', 'Eastmark – named in'],
  ['/voices tam', 'answer', 'The voice of Tam Reyes', '2 quoted', 'Harbour Gazette (2)'],
  ['/voices southland', 'answer', 'Who speaks for Southland', 'Tam Reyes – 4 claims'],
  ['/voices eastmark', 'answer', 'Neither Eastmark nor anybody', 'Lena Quist –'],
  ['/voices tam since:2026-05', 'answer', 'Only since: 2026-05', 'Tam Reyes – 1 claim: reported'],
  ['/voices olund', 'empty', 'Did you mean Mira Oland?'],
  ['/voices outlet:nowhere', 'empty', 'Leave a filter out'],
  ['/voices since:soon', 'problem', 'is no date'],

  ['/compare northland southland', 'answer', 'as an actor', 'timber tariffs', 'Only Northland'],
  [
    '/compare "River Post" Harbour tariffs',
    'answer',
    'as an outlet: 3 claims',
    'Only topic: tariffs',
  ],
  ['/compare "Lena Quist" b:oland', 'answer', 'Lena Quist is read as a speaker: 4 claims'],
  [
    '/compare a:northland b:southland topic:purple',
    'empty',
    'No claims of Northland and Southland',
  ],
  ['/compare northland southland like:"purple"', 'empty', 'on “like: purple”'],
  ['/compare eastmark northland', 'empty', 'No claims of Eastmark'],
  ['/compare tam reyes', 'empty', 'Both names mean Tam Reyes'],
  ['/compare lena nobody', 'empty', '“nobody” is no speaker, outlet or actor'],
  ['/compare lena "no body"', 'empty', '“no body” is no speaker, outlet or actor'],
  ['/compare lena "no body"', 'empty', 'Nobody quotes or reports this name.'],
  ['/compare northland', 'problem', 'b: It is missing. The other'],

  ['/timeline', 'answer', 'November 2025', 'placed by the day of publication'],
  ['/timeline page:99', 'answer', 'Predicted', '2027 (“2027”) predicted by Lena Quist'],
  ['/timeline northland since:2026-04', 'answer', '2 events', '2026-05-18 (“May 18”)'],
  ['/timeline southland until:1999', 'empty', 'none about these days'],
  ['/timeline by:officials', 'empty', '1 claim names no time'],
  ['/timeline purple', 'empty', 'No claim is about that'],
  ['/timeline until:2022-13', 'problem', 'is no date'],
];

describe('an answer', () => {
  it.each(ROWS)('to %s is of the kind %s', async (asked, kind, ...words) => {
    const card = await ask(asked);
    const text = writePlainText(card);
    expect(card.kind, text).toBe(kind);
    for (const each of words) expect(text).toContain(each);
  });

  it.each(ROWS)('to %s quotes word for word', async (asked) => {
    for (const block of (await ask(asked)).blocks) {
      if (block.type !== 'quotation') continue;
      const { articleId, start, end } = block.citation;
      const article = await house.findArticle(articleId);
      expect(block.text.length).toBeGreaterThan(0);
      expect(block.text).toBe(article?.text.slice(start, end));
    }
  });

  it.each(ROWS)('to %s has buttons that all give an answer', async (asked) => {
    for (const { command, options } of (await ask(asked)).actions) {
      const card = await house.run(command, options);
      expect(card.kind, `${command} ${JSON.stringify(options)}`).not.toBe('problem');
    }
  });
});

describe('/compare', () => {
  it('has what one side alone says under one heading', async () => {
    const text = writePlainText(await ask('/compare "Mira Oland" "Lena Quist"'));
    expect(text.match(/Only [A-Z]\w+ [A-Z]\w+$/gmu)).toEqual([
      'Only Mira Oland',
      'Only Lena Quist',
    ]);
  });
});

describe('/context', () => {
  it('shows the passages letter by letter, with the claim marked', async () => {
    const { blocks } = await ask('/context tariffs will stay');
    const article = await house.findArticle('harbour-gazette/2026-03-10-doubts');
    const texts = blocks.flatMap((block) => (block.type === 'text' ? [block.inlines] : []));
    const marked = texts.flat().filter(({ type }) => type === 'strong');
    expect(marked).toEqual([
      { type: 'strong', value: '“The tariffs will stay where they are until 2027,”' },
    ]);
    const passage = texts[1]?.map((inline) => ('value' in inline ? inline.value : '')).join('');
    expect(article?.text).toContain(passage);
  });
});
