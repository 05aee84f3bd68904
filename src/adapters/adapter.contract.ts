import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeProblem } from '../card/build.ts';
import type { Card, Menu } from '../card/card.ts';
import type { Command } from '../commands/command.ts';
import type { FrontDesk, Invocation, Recalled } from '../commands/front-desk.ts';
import { choice, day, integer, rest, words } from '../commands/options/options.ts';
import { sayEnglish } from '../messages/say.ts';
import { hostileStrings, sampleAnswer, sampleQuotation } from '../testing/sample-cards.ts';
import type { Adapter } from './adapter.ts';

/** A message as one person sees it. */
export interface Shown {
  /** The platform's id of the message, to press its buttons. */
  readonly id: string;
  /** All it shows, in the platform's own markup. */
  readonly text: string;
  readonly buttons: readonly string[];
  /** Each list to choose from by its label, with what it offers. */
  readonly menus: ReadonlyMap<string, readonly string[]>;
  /** True where nobody else sees it. */
  readonly isPrivate: boolean;
}

/** One person in one channel of a simulated platform, with the started adapter; each adapter's test builds one. */
export interface Stage {
  readonly adapter: Adapter;
  /** Types `/claims` with words and waits for the answer. */
  ask(words: string): Promise<Shown>;
  /** Presses a button and waits for what it shows: the same message with other words, or a new one. */
  press(shown: Shown, label: string): Promise<Shown>;
  /** Chooses from the list with a label, and waits for what it shows. */
  choose(shown: Shown, menu: string, label: string): Promise<Shown>;
  /** Presses a button whose reference nobody knows any more. */
  pressUnknown(shown: Shown): Promise<Shown>;
  /** What is wrong with anything sent so far, by the platform's schema and its limits. */
  findFaults(): readonly string[];
  close(): Promise<void>;
}

/** How a test supplies its adapter: on a stage, and with a token that its platform refuses. */
export interface AdapterSubject {
  openStage(desk: FrontDesk): Promise<Stage>;
  createRefused(desk: FrontDesk): Promise<Adapter>;
  /** The variable that the refusal names. */
  readonly variable: string;
}

/** What every platform with messages and buttons does. */
export function describeAdapter(name: string, subject: AdapterSubject): void {
  describe(`${name}, as every adapter,`, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await subject.openStage(createSampleDesk());
    });
    afterAll(() => stage.close());

    testAnswers(() => stage);
    testButtons(() => stage);
    testLife(subject);
    it('sends nothing that its platform would refuse', () => {
      expect(stage.findFaults()).toEqual([]);
    });
  });
}

function testAnswers(stage: () => Stage): void {
  it('answers the person who asked, and nobody else', async () => {
    const shown = await stage().ask('northland southland');
    expect(shown.isPrivate).toBe(true);
    for (const part of [sampleAnswer.title, sampleQuotation.text, sampleQuotation.speaker]) {
      expect(shown.text).toContain(part);
    }
    expect(shown.text).toContain('(abstract)');
    expect(shown.buttons).toEqual(['Next page', 'Share here']);
  });

  it('says in a word that something is to be mended', async () => {
    const { text } = await stage().ask('a wrong day');
    expect(text).toMatch(/problem/i);
    expect(text).toContain('There is no such day');
  });

  it('answers two people at once, each with their own', async () => {
    const answers = await Promise.all([
      stage().ask('northland southland'),
      stage().ask('a wrong day'),
    ]);
    expect(answers.map(({ text }) => text.includes(sampleQuotation.text))).toEqual([true, false]);
  });

  it.each(Object.keys(hostileStrings))('shows hostile string %i as text', async (index) => {
    const shown = await stage().ask(`hostile ${index}`);
    expect(shown.text).toContain('Harmless end');
  });

  it('shortens what is too long, and says so', async () => {
    const { text } = await stage().ask('everything');
    expect(text).toContain('[…]');
  });
}

function testButtons(stage: () => Stage): void {
  it('turns the page where the answer stands', async () => {
    const first = await stage().ask('northland southland');
    const second = await stage().press(first, 'Next page');
    expect(second).toMatchObject({ id: first.id, isPrivate: true });
    expect(second.text).toContain('Page 2 of 2');
    expect(second.text).not.toContain('Page 1 of 2');
  });

  it('shares an answer with the channel, and says who did', async () => {
    const first = await stage().ask('northland southland');
    const shared = await stage().press(first, 'Share here');
    expect(shared.id).not.toBe(first.id);
    expect(shared).toMatchObject({ isPrivate: false, buttons: ['Next page'] });
    expect(shared.text).toMatch(/Shared by/);
    expect(shared.text).toContain(sampleQuotation.text);
  });

  it('tells the one who presses alone, and leaves the answer as it is', async () => {
    const first = await stage().ask('a question');
    const told = await stage().press(first, 'Tell me');
    expect(told.id).not.toBe(first.id);
    expect(told.isPrivate).toBe(true);
    expect(told.text).toContain('Page 2 of 2');
  });

  it('shows what is chosen from a list in the place of the answer', async () => {
    const first = await stage().ask('northland southland');
    const narrowed = await stage().choose(first, 'Speaker', 'Ada Park (1)');
    expect(narrowed).toMatchObject({ id: first.id, isPrivate: true });
    expect(narrowed.text).toContain('and so on');
  });

  it('explains a button that nobody knows any more', async () => {
    const first = await stage().ask('northland southland');
    const shown = await stage().pressUnknown(first);
    expect(shown.isPrivate).toBe(true);
    expect(shown.text).toMatch(/problem/i);
    expect(shown.text).toMatch(/again/i);
  });
}

function testLife(subject: AdapterSubject): void {
  it('names the variable that is wrong where its token is refused', async () => {
    const adapter = await subject.createRefused(createSampleDesk());
    await expect(adapter.start()).rejects.toMatchObject({
      code: 'connection_failed',
      message: expect.stringContaining(subject.variable),
      hint: expect.stringMatching(/\w/),
    });
    await adapter.stop();
  });

  it('stops before it has started, and twice', async () => {
    const adapter = await subject.createRefused(createSampleDesk());
    await adapter.stop();
    await adapter.stop();
  });
}

/** The command that the sample desk answers, with an option of each kind. */
export const sampleCommand: Command = {
  name: 'claims',
  summary: 'Who claimed what, word for word',
  options: {
    about: rest(words('Who or what the claims are about', 'actors')),
    voice: choice('How the claim was made', ['quoted', 'reported']),
    since: day('Only claims from this day on', 'first'),
    page: integer('Which page of the answer', 1, 999),
  },
  examples: [{ about: 'northland southland', page: '2' }],
  run: () => Promise.resolve(sampleAnswer),
};

/** A front desk that knows a few questions and remembers buttons. */
export function createSampleDesk(): FrontDesk {
  const actions: (Recalled | Omit<Menu, 'label'>)[] = [];
  return {
    commands: [sampleCommand],
    dispatch: ({ options }) => Promise.resolve(answer(options)),
    ask: (text) => Promise.resolve(answer({ about: text.replace(/^\/?claims /, '') })),
    complete: ({ typed }) => Promise.resolve([{ name: `${typed}land`, value: `${typed}land` }]),
    keepAction: ({ label: _label, ...action }) =>
      Promise.resolve(`sample-${actions.push(action) - 1}`),
    findForm: () => Promise.resolve(undefined),
    openWords: () => Promise.resolve(sayEnglish),
    async recallAction(reference, _caller, chosen = '') {
      const kept = actions[Number(reference.replace('sample-', ''))];
      if (kept === undefined) {
        return { problem: composeProblem('This button is not known any more', 'Ask again.') };
      }
      if (kept.effect !== 'choose') return kept;
      return { command: kept.command, options: { about: chosen }, effect: 'replace' };
    },
  };
}

function answer({ about = '', page = '1' }: Invocation['options']): Card {
  const hostile = hostileStrings[Number(about.replace('hostile ', '') || Number.NaN)];
  if (hostile !== undefined) return composeHostileCard(hostile);
  if (about === 'a wrong day') return composeProblem('There is no such day', 'Write 2022-03-01.');
  if (about === 'everything') return composeLongCard();
  if (about === 'a question') return composeQuestion();
  const [first, ...others] = sampleAnswer.blocks;
  return page === '1' || first?.type !== 'text'
    ? sampleAnswer
    : {
        ...sampleAnswer,
        blocks: [{ type: 'text', inlines: [{ type: 'text', value: 'Page 2 of 2' }] }, ...others],
      };
}

function composeQuestion(): Card {
  const options = { about: 'northland southland', page: '2' };
  return {
    ...sampleAnswer,
    actions: [{ label: 'Tell me', command: 'claims', options, effect: 'tell' }],
  };
}

function composeLongCard(): Card {
  const long = { ...sampleQuotation, text: `${sampleQuotation.text} and so on, `.repeat(100) };
  return { ...sampleAnswer, blocks: Array.from({ length: 5 }, () => long) };
}

function composeHostileCard(hostile: string): Card {
  const { citation } = sampleQuotation;
  return {
    kind: 'answer',
    title: hostile,
    blocks: [
      { type: 'text', inlines: [{ type: 'strong', value: hostile }] },
      { type: 'list', items: [[{ type: 'code', value: hostile }]] },
      { type: 'copy', text: hostile },
      {
        ...sampleQuotation,
        text: hostile,
        speaker: hostile,
        citation: { ...citation, headline: hostile, outlet: hostile, url: hostile },
      },
      { type: 'text', inlines: [{ type: 'text', value: 'Harmless end' }] },
    ],
    actions: [{ label: hostile, command: 'claims', options: { about: hostile }, effect: 'share' }],
  };
}
