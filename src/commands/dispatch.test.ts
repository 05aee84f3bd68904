import { describe, expect, it, vi } from 'vitest';
import type { Briefing } from '../briefing/briefing.ts';
import type { CorpusDesk } from '../briefing/corpus/corpus-desk.ts';
import type { DigestDesk } from '../briefing/digests/digest-desk.ts';
import type { DiscussionDesk } from '../briefing/discussions/discussion-desk.ts';
import type { GroupDesk } from '../briefing/groups/group-desk.ts';
import type { PredictionDesk } from '../briefing/predictions/prediction-desk.ts';
import type { AssignmentDesk } from '../briefing/readings/assignment-desk.ts';
import type { ReadingDesk } from '../briefing/readings/reading-desk.ts';
import type { Action } from '../card/card.ts';
import { BriefingError } from '../domain/error.ts';
import type { Caller } from './callers/caller.ts';
import type { Command, CommandTools } from './command.ts';
import { defineCommand } from './define-command.ts';
import { createFrontDesk } from './dispatch.ts';
import { required, rest, words } from './options/options.ts';

const caller = { place: { adapter: 'test' }, person: 'p' };
const notAsked = () => Promise.reject(new Error('not asked'));
const briefing: Briefing = {
  findClaims: notAsked,
  verifySentence: notAsked,
  findScope: notAsked,
  composeTimeline: notAsked,
  citeWorks: notAsked,
  comparePositions: notAsked,
  listVoices: notAsked,
  findContext: notAsked,
  composeDigest: notAsked,
  findChanges: notAsked,
  findRevision: notAsked,
  listRevisions: notAsked,
  findArticle: () => Promise.resolve(undefined),
  completeAbout: async (typed) => [`${typed} Kazakhstan`],
  completeSpeakers: async (typed) =>
    typed.startsWith('chief') ? ['Ada Park', 'Ben Öz'] : ['Ada Park', 'x'.repeat(101)],
  completeOutlets: async () => [],
  countCorpus: () => Promise.resolve({ articles: 0, abstracts: 0, claims: 0 }),
};

const digests: DigestDesk = {
  subscribe: notAsked,
  list: notAsked,
  preview: notAsked,
  pause: notAsked,
  resume: notAsked,
  remove: notAsked,
  issueNow: notAsked,
  mute: notAsked,
  listDeliveries: notAsked,
  sendAgain: notAsked,
  listIssues: notAsked,
  markRead: notAsked,
};

const readings: ReadingDesk = { catchUp: notAsked, markRead: notAsked };

const discussions: DiscussionDesk = {
  readZone: notAsked,
  preview: notAsked,
  open: notAsked,
  takePosition: notAsked,
  giveReason: notAsked,
  addEvidence: notAsked,
  findStanding: notAsked,
  findRecord: notAsked,
  close: notAsked,
  list: notAsked,
};

const corpus: CorpusDesk = {
  readDraft: notAsked,
  findDraft: notAsked,
  correctDraft: notAsked,
  addDraft: notAsked,
  discardDraft: notAsked,
  followFeed: notAsked,
  followList: notAsked,
  listFeeds: notAsked,
  unfollowFeed: notAsked,
};

const groups: GroupDesk = {
  readOwnSettings: async () => ({}),
  readSettings: async () => ({
    language: 'en',
    timeZone: 'UTC',
    add: 'everyone',
    schedule: 'everyone',
    moderate: 'everyone',
  }),
  changeSettings: notAsked,
  listCollections: notAsked,
  findCollection: notAsked,
  addToCollection: notAsked,
  removeFromCollection: notAsked,
  dropCollection: notAsked,
  forgetPerson: notAsked,
};

const assignments: AssignmentDesk = {
  assign: notAsked,
  list: notAsked,
  find: notAsked,
  finish: notAsked,
};

const predictions: PredictionDesk = {
  list: notAsked,
  listDue: notAsked,
  track: notAsked,
  judge: notAsked,
  confirm: notAsked,
  score: notAsked,
};

function openDesk(
  run: (values: object, tools: CommandTools) => ReturnType<Command['run']>,
  { reportFault = vi.fn(), ...own }: { reportFault?: () => void } & Partial<GroupDesk> = {},
) {
  const kept = new Map<string, string>();
  const options = {
    about: required(rest(words('Words', 'actors'))),
    by: words('Speaker', 'speakers'),
  };
  const claims = defineCommand({ name: 'claims', summary: '', options, examples: [], run });
  return createFrontDesk({
    openDesks: () => ({
      briefing,
      corpus,
      digests,
      discussions,
      readings,
      groups: { ...groups, ...own },
      assignments,
      predictions,
    }),
    commands: [claims],
    keeper: {
      keepText: (text) => Promise.resolve(kept.set('id', text) && 'id'),
      recallText: (id) => Promise.resolve(kept.get(id)),
    },
    buttonKeys: [new Uint8Array([1])],
    reportFault,
  });
}

const answer = () =>
  Promise.resolve({ kind: 'answer', title: 'Found', blocks: [], actions: [] } as const);

describe('createFrontDesk', () => {
  it('answers a command given as text and by its parts alike', async () => {
    const desk = openDesk(answer);
    expect(await desk.ask('/claims china', caller)).toMatchObject({ title: 'Found' });
    const invocation = { command: 'claims', options: { about: 'china' } };
    expect(await desk.dispatch(invocation, caller)).toMatchObject({ title: 'Found' });
  });

  it.each([
    ['a missing option', {}, 'about: It is missing.'],
    ['an unknown option', { about: 'x', abuot: 'x' }, 'Did you mean “about:”?'],
    [
      'an option named like a property of every object',
      { about: 'x', constructor: 'x' },
      'no option “constructor:”',
    ],
  ])('names %s', async (_case, options, problem) => {
    const card = await openDesk(answer).dispatch({ command: 'claims', options }, caller);
    expect(card.kind).toBe('problem');
    expect(JSON.stringify(card.blocks)).toContain(problem);
  });

  it('shows a fault to the person and reports it once with its cause', async () => {
    const cause = new BriefingError('store_failed', 'The store is full.', { hint: 'Make room.' });
    const reportFault = vi.fn();
    const card = await openDesk(() => Promise.reject(cause), { reportFault }).ask(
      '/claims x',
      caller,
    );
    expect(card.kind).toBe('fault');
    expect(JSON.stringify(card.blocks)).toMatch(/The store is full[.].*Make room[.]/u);
    expect(reportFault.mock.calls).toEqual([['/claims failed in test:::', cause]]);
  });

  it('tells nothing of a fault it does not know', async () => {
    const card = await openDesk(() => Promise.reject(new Error('secret path'))).ask(
      '/claims x',
      caller,
    );
    expect(card.kind).toBe('fault');
    expect(JSON.stringify(card)).not.toContain('secret');
  });

  it.each([
    ['short', 'china', /^2r[\w-]{10}\/claims china$/u],
    ['too long for a button', 'china '.repeat(60).trim(), /^2R[\w-]{10}id$/u],
  ])('recalls a button whose command is %s', async (_case, about, reference) => {
    const desk = openDesk(answer);
    const action: Action = {
      label: 'Next',
      command: 'claims',
      options: { about },
      effect: 'replace',
    };
    const kept = await desk.keepAction(action);
    expect(kept).toMatch(reference);
    expect(kept.length).toBeLessThanOrEqual(100);
    const { label: _label, ...meant } = action;
    expect(await desk.recallAction(kept, caller)).toEqual(meant);
  });

  it.each([
    'replace',
    'share',
    'tell',
  ] as const)('recalls a button that has the effect %s', async (effect) => {
    const desk = openDesk(answer);
    const meant = { command: 'claims', options: { about: 'china' }, effect };
    expect(
      await desk.recallAction(await desk.keepAction({ ...meant, label: 'x' }), caller),
    ).toEqual(meant);
  });

  it.each([
    ['replaces', {}],
    ['tells', { tells: true }],
  ] as const)('recalls a form that %s, with its fields and what they hold', async (_case, answers) => {
    const desk = openDesk(answer);
    const meant = {
      command: 'claims',
      options: { about: 'two\nlines', by: 'Ada' },
      effect: 'ask',
      fields: ['about', 'by'],
      ...answers,
    } as const;
    expect(
      await desk.recallAction(await desk.keepAction({ ...meant, label: 'Correct it' }), caller),
    ).toEqual(meant);
  });

  it('offers a form again that was filled in wrongly, with what was typed', async () => {
    const fields = ['about', 'by'];
    const options = { by: '\u0000', about: 'x' };
    const card = await openDesk(answer).dispatch({ command: 'claims', options }, caller, {
      fields,
    });
    expect(card).toMatchObject({ kind: 'problem', actions: [{ effect: 'ask', options, fields }] });
  });

  it('completes what an option says, within what a platform takes', async () => {
    const desk = openDesk(answer);
    const values = async (option: string, typed: string) =>
      (await desk.complete({ command: 'claims', option, typed }, caller)).map(({ value }) => value);
    expect(await values('about', 'china')).toEqual(['china Kazakhstan']);
    expect(await values('by', 'a')).toEqual(['Ada Park']);
    expect(await values('nothing', 'a')).toEqual([]);
  });

  it('offers what somebody chose before first, as far as it fits what is typed', async () => {
    const desk = openDesk(answer);
    await desk.dispatch(
      { command: 'claims', options: { about: 'china ports', by: 'Ada' } },
      caller,
    );
    const complete = async (typed: string, person = 'p') => {
      const typing = { command: 'claims', option: 'about', typed };
      return (await desk.complete(typing, { ...caller, person })).map(({ value }) => value);
    };
    expect(await complete('chi')).toEqual(['china ports', 'chi Kazakhstan']);
    expect(await complete('rus')).toEqual(['rus Kazakhstan']);
    expect(await complete('chi', 'q')).toEqual(['chi Kazakhstan']);
    await desk.dispatch({ command: 'claims', options: { about: 'rain', by: 'Ben Öz' } }, caller);
    const typing = { command: 'claims', option: 'by', typed: 'chief of the port' };
    expect((await desk.complete(typing, caller)).map(({ value }) => value)).toEqual([
      'Ben Öz',
      'Ada Park',
    ]);
  });

  it.each([
    ['the one who asks', 'ru-RU', 'Утверждений нет', 'ru'],
    ['the group, where nobody tells', undefined, 'No claims', undefined],
    ['English, where it speaks no other', 'de', 'No claims', undefined],
  ])('speaks the language of %s', async (_case, language, title, tag) => {
    const desk = openDesk((_values, { say }) =>
      Promise.resolve({ kind: 'answer', title: say('claims.none'), blocks: [], actions: [] }),
    );
    const asker = language === undefined ? caller : { ...caller, language };
    const card = await desk.ask('/claims x', asker);
    expect([card.title, card.language]).toEqual([title, tag]);
  });

  it.each<[string, Partial<Caller>, string | undefined, string]>([
    ['what is told with the command before all', { language: 'ru' }, 'kk', 'ru'],
    ['what the group has set before what has to be asked for', {}, 'kk', 'kk'],
    ['what has to be asked for, where the group has set none', {}, undefined, 'zh'],
  ])('takes %s', async (_case, told, set, spoken) => {
    const findLanguage = vi.fn(async () => 'zh-CN');
    const desk = openDesk(answer, {
      readOwnSettings: async () => (set === undefined ? {} : { language: set }),
    });
    const say = await desk.openWords({ ...caller, ...told, findLanguage });
    expect(say.language).toBe(spoken);
    expect(findLanguage).toHaveBeenCalledTimes(spoken === 'zh' ? 1 : 0);
  });
});
