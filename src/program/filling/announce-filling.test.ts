import { describe, expect, it } from 'vitest';
import type { Card } from '../../card/card.ts';
import { writePlainText } from '../../card/plain-text.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';
import { sayEnglish } from '../../messages/say.ts';
import { announceFilling, createFilling } from './announce-filling.ts';
import type { Filled, Progress } from './fill-house.ts';

const CALLER = { place: { adapter: 'console' }, person: 'console', isHost: true } as const;
const FILLED: Filled = { report: { read: 0, removed: 0, stranded: 0 }, problems: [] };
const LONG_MS = 60_000;

/** A start whose steps and end the test decides. */
function createStart() {
  let end: (filled: Filled) => void = () => undefined;
  let fail: (fault: Error) => void = () => undefined;
  let step: (progress: Progress) => void = () => undefined;
  const filling = createFilling((onProgress) => {
    step = onProgress;
    return new Promise<Filled>((resolve, reject) => {
      end = resolve;
      fail = reject;
    });
  });
  return {
    filling,
    step: (progress: Progress) => step(progress),
    end: () => end(FILLED),
    fail: () => fail(new Error('The folder went away.')),
  };
}

function createDesk(kind: Card['kind']): FrontDesk {
  const give = async (): Promise<Card> => ({ kind, title: 'Title', blocks: [], actions: [] });
  return {
    commands: [],
    dispatch: give,
    ask: give,
    complete: async () => [],
    keepAction: async () => '',
    recallAction: async () => ({ command: 'help', options: {}, effect: 'replace' }),
    findForm: async () => undefined,
    openWords: () => Promise.resolve(sayEnglish),
  };
}

describe('announceFilling', () => {
  it('says how far the start is, until it is done', async () => {
    const { filling, step, end } = createStart();
    const desk = announceFilling(createDesk('answer'), filling, 0);
    const ask = async () => writePlainText(await desk.ask('/claims china', CALLER));
    expect(await ask()).toBe('Title');
    const filled = filling.fill();
    expect(await ask()).toContain('is not ready yet.');
    step({ doing: 'read', done: 3, total: 9 });
    expect(await ask()).toContain('3 of 9 articles are read');
    end();
    await filled;
    expect(await ask()).toBe('Title');
  });

  it('lets a question wait for a start that is nearly done', async () => {
    const { filling, end } = createStart();
    const desk = announceFilling(createDesk('empty'), filling, LONG_MS);
    const filled = filling.fill();
    const asked = desk.dispatch({ command: 'claims', options: {} }, CALLER);
    end();
    await filled;
    expect((await asked).blocks).toEqual([]);
  });

  it('answers where the start failed', async () => {
    const { filling, fail } = createStart();
    const desk = announceFilling(createDesk('answer'), filling, LONG_MS);
    const filled = filling.fill();
    const asked = desk.ask('/claims china', CALLER);
    fail();
    await expect(filled).rejects.toThrow('went away');
    expect((await asked).title).toBe('Title');
  });

  it('adds nothing to what tells nothing of articles', async () => {
    const { filling } = createStart();
    const desk = announceFilling(createDesk('help'), filling, 0);
    void filling.fill();
    expect((await desk.ask('/help', CALLER)).blocks).toEqual([]);
  });
});
