import { describe, expect, it } from 'vitest';
import { sampleAnswer } from '../../testing/sample-cards.ts';
import { findSlackFaults } from '../../testing/slack-schema.ts';
import { createSampleDesk, sampleCommand } from '../adapter.contract.ts';
import { composeHome } from './open-home.ts';

const caller = { place: { adapter: 'slack', workspace: 'T1' }, person: 'U1' };
const commands = ['digest preview', 'settings show'].map((name) => ({ ...sampleCommand, name }));

describe('composeHome', () => {
  it('shows what to type and the answers of the commands there are, without their buttons', async () => {
    const asked: unknown[] = [];
    const blocks = await composeHome(
      {
        ...createSampleDesk(),
        commands,
        dispatch: async ({ command }, { place }) => {
          asked.push([command, place.workspace]);
          return sampleAnswer;
        },
      },
      caller,
    );
    expect(asked).toEqual([
      ['digest preview', 'T1'],
      ['settings show', 'T1'],
    ]);
    expect(blocks.filter(({ type }) => type === 'header')).toHaveLength(3);
    expect(blocks.filter(({ type }) => type === 'actions')).toEqual([]);
    expect(findSlackFaults({ blocks, text: 'x' })).toEqual([]);
  });

  it('leaves out what could not be answered', async () => {
    const desk = createSampleDesk();
    const fault = { ...sampleAnswer, kind: 'fault' } as const;
    const blocks = await composeHome({ ...desk, commands, dispatch: async () => fault }, caller);
    expect(blocks.filter(({ type }) => type === 'header')).toHaveLength(1);
  });
});
