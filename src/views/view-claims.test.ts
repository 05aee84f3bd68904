import { describe, expect, it } from 'vitest';
import { ANY } from '../card/card.ts';
import { writePlainText } from '../card/plain-text.ts';
import type { ClaimsAnswer } from '../domain/claims-answer.ts';
import { sayEnglish } from '../messages/say.ts';
import { sampleActors, sampleArticles, sampleClaims } from '../testing/sample-world.ts';
import { viewClaims } from './view-claims.ts';

const [northland, southland] = sampleActors;
const findings = sampleClaims.flatMap((claim) => {
  const article = sampleArticles.find(({ id }) => id === claim.articleId);
  return article === undefined ? [] : [{ claim, article }];
});

function answer(part: Partial<ClaimsAnswer>): ClaimsAnswer {
  const actors = [northland, southland].flatMap((actor) =>
    actor === undefined ? [] : [{ typed: actor.name, actors: [actor] }],
  );
  return {
    actors,
    words: '',
    relaxed: false,
    claims: 3,
    articles: 2,
    page: 1,
    pages: 1,
    findings,
    ...part,
  };
}

describe('viewClaims', () => {
  it('says what was left out, with the answer and without one', () => {
    const without = ['rain', '"blue timber"'];
    const found = viewClaims(
      answer({ actors: [], words: 'ports', without }),
      {
        about: 'ports -rain -"blue timber"',
      },
      sayEnglish,
    );
    expect(found.title).toBe('3 claims in 2 articles with “ports” without “rain, "blue timber"”');
    const none = viewClaims(
      answer({
        claims: 0,
        articles: 0,
        findings: [],
        words: 'ports',
        without,
        advice: {
          nearNames: [],
          nearSpeakers: [],
          nearOutlets: [],
          isTooCommon: false,
          without: [{ part: 'actors', claims: 2 }],
        },
      }),
      { about: 'northland ports -rain -"blue timber"' },
      sayEnglish,
    );
    expect(none.title).toContain('without “rain, "blue timber"”');
    expect(none.actions?.map(({ options }) => options?.['about'])).toEqual([
      'ports -rain -"blue timber"',
    ]);
  });

  it('says how many claims in how many articles, then quotes word for word', () => {
    const card = viewClaims(answer({}), { about: 'northland southland' }, sayEnglish);
    expect(card.title).toBe('3 claims in 2 articles about Northland and Southland');
    const quotations = card.blocks.filter((block) => block.type === 'quotation');
    expect(quotations.map(({ speaker, voice }) => [speaker, voice])).toEqual([
      ['Ada Park', 'asserted'],
      ['Mira Oland', 'quoted'],
      ['Southland', 'denied'],
    ]);
    for (const { text, citation } of quotations) {
      const article = sampleArticles.find(({ id }) => id === citation.articleId);
      expect(text).toBe(article?.text.slice(citation.start, citation.end));
    }
    expect(quotations[2]?.citation).not.toHaveProperty('outlet');
    expect(writePlainText(card)).toContain('unknown outlet, n.d.');
  });

  it('names what the query itself was narrowed by, whether or not something was found', () => {
    const filters = { in: 'week-3', lang: 'ru', since: '2022-01-01' };
    const asked = { about: 'northland in:week-3 lang:ru', since: '2022' };
    const named = 'since: 2022, lang: ru, in: week-3';
    expect(writePlainText(viewClaims(answer({ filters }), asked, sayEnglish))).toContain(
      `Only ${named}.`,
    );
    const none = viewClaims(answer({ filters, claims: 0, findings: [] }), asked, sayEnglish);
    expect(writePlainText(none)).toContain(`Filters: ${named}`);
  });

  it.each([
    [{}, 'Only words were compared.'],
    [{ learned: { done: 3, total: 9 } }, 'The meanings of 3 of 9 articles are known so far.'],
  ])('says how claims like a text were found: %j', (how, note) => {
    const like = { text: 'the river is open to all', ...how };
    const card = viewClaims(answer({ like, actors: [] }), { about: 'like:x' }, sayEnglish);
    expect(card.title).toBe('3 claims in 2 articles like “the river is open to all”');
    expect(writePlainText(card)).toContain(note);
    const none = viewClaims(answer({ like, actors: [], claims: 0, findings: [] }), {}, sayEnglish);
    expect(writePlainText(none)).toContain(note);
  });

  it.each([
    [1, ['Next page', 'Share here'], { page: '2' }],
    [2, ['Previous page', 'Next page', 'Share here'], { page: '1' }],
    [3, ['Previous page', 'Share here'], { page: '2' }],
  ])('turns pages from page %i', (page, labels, first) => {
    const { actions, blocks } = viewClaims(
      answer({ page, pages: 3 }),
      {
        about: 'x',
        voice: 'quoted',
      },
      sayEnglish,
    );
    const contexts = ['Cite these', 'Context 1', 'Context 2', 'Context 3'];
    expect(actions.map(({ label }) => label)).toEqual([...labels, ...contexts]);
    expect(actions[0]).toMatchObject({
      command: 'claims',
      options: { about: 'x', voice: 'quoted', ...first },
    });
    expect(JSON.stringify(blocks[0])).toContain(`Page ${page} of 3. Only voice: quoted.`);
  });

  it('says so where words were let go', () => {
    const card = viewClaims(
      answer({ words: 'blue timber', relaxed: true }),
      {
        about: 'blue timber',
      },
      sayEnglish,
    );
    expect(writePlainText(card)).toContain('No claim has all of “blue timber”');
  });

  it('says what was searched and offers less where nothing was found', () => {
    const advice = {
      nearNames: ['Eastland'],
      nearSpeakers: [],
      nearOutlets: [],
      isTooCommon: false,
      without: [
        { part: 'words', claims: 4 },
        { part: 'voice', claims: 1 },
      ],
    } as const;
    const none = answer({ claims: 0, articles: 0, findings: [], words: 'estland', advice });
    const card = viewClaims(
      none,
      {
        about: 'northland southland estland',
        voice: 'denied',
        page: '2',
      },
      sayEnglish,
    );
    expect(card.kind).toBe('empty');
    expect(writePlainText(card)).toContain('Did you mean Eastland?');
    expect(writePlainText(card)).toContain('4 claims without the words');
    expect(card.actions.map(({ label, options }) => [label, options])).toEqual([
      ['Eastland', { about: 'Northland Southland Eastland', voice: 'denied' }],
      ['Without the words', { about: 'Northland Southland', voice: 'denied' }],
      ['Without the voice', { about: 'northland southland estland' }],
    ]);
  });

  it.each([
    ['the and', 'These words stand in every text'],
    ['😀 🇰🇿 …', 'no word'],
  ])('says why nothing is searched for where somebody asks %j', (words, why) => {
    const advice = {
      nearNames: [],
      nearSpeakers: [],
      nearOutlets: [],
      isTooCommon: true,
      without: [],
    };
    const none = answer({ claims: 0, articles: 0, findings: [], words, advice });
    expect(writePlainText(viewClaims(none, { about: words }, sayEnglish))).toContain(why);
  });

  it('offers the names that were perhaps meant, each in its place', () => {
    const advice = {
      nearNames: ['Eastland', 'Tam'],
      nearSpeakers: ['Ada Park'],
      nearOutlets: ['River Post'],
      isTooCommon: false,
      without: [],
    };
    const none = answer({ claims: 0, articles: 0, findings: [], words: 'estland tam', advice });
    const asked = { about: 'estland tam', by: 'Parck', outlet: 'rivver', page: '2' };
    expect(viewClaims(none, asked, sayEnglish).actions.map(({ options }) => options)).toEqual([
      { about: 'estland tam', by: 'Ada Park', outlet: 'rivver' },
      { about: 'estland tam', by: 'Parck', outlet: 'River Post' },
    ]);
  });

  it.each([
    ['what does northland say about its fees', 'what does say about its fees'],
  ])('repeats “%s” as it was typed: without its names it makes no sense', (about, words) => {
    const title = `3 claims in 2 articles for “${about}”`;
    const card = viewClaims(answer({ words, relaxed: true }), { about }, sayEnglish);
    expect(card.title).toBe(title);
    expect(writePlainText(card)).toContain(`No claim has all of “${about}”`);
  });

  it('offers to narrow by what tells claims apart, to let go what narrows them, and to compare', () => {
    const tally = (...names: readonly string[]) => names.map((name) => ({ name, count: 2 }));
    const facets = {
      speakers: tally('Ada Park', 'Mira Oland'),
      outlets: tally('River Post'),
      years: tally('2026'),
      voices: tally('quoted', 'reported'),
    };
    const asked = { about: 'x', since: '2026', until: '2026', page: '2' };
    const menus = viewClaims(answer({ facets }), asked, sayEnglish).menus ?? [];
    expect(menus.map(({ label, fields }) => [label, fields])).toEqual([
      ['Speaker', ['by']],
      ['Year', ['since', 'until']],
      ['Voice', ['voice']],
      ['Compare Ada Park with …', ['b']],
    ]);
    expect(menus[0]?.options).toEqual({ about: 'x', since: '2026', until: '2026' });
    expect(menus[1]?.choices).toEqual([
      { label: 'Any year', value: ANY },
      { label: '2026 (2)', value: '2026', isChosen: true },
    ]);
    expect(menus[3]).toMatchObject({
      command: 'compare',
      options: { a: 'Ada Park', topic: 'x' },
      choices: [{ label: 'Mira Oland', value: 'Mira Oland' }],
    });
  });
});
