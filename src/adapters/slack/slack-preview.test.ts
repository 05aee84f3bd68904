import { expect, it } from 'vitest';
import { sampleAnswer } from '../../testing/sample-cards.ts';
import { findSlackFaults } from '../../testing/slack-schema.ts';
import { createSampleDesk } from '../adapter.contract.ts';
import { createSlackPreview } from './slack-preview.ts';

it('createSlackPreview draws the message that would answer a command', async () => {
  const payload = await createSlackPreview(createSampleDesk()).render(sampleAnswer);
  expect(payload).toMatchObject({
    response_type: 'ephemeral',
    blocks: expect.arrayContaining([
      { type: 'header', text: { type: 'plain_text', text: sampleAnswer.title, emoji: false } },
    ]),
  });
  expect(findSlackFaults(payload)).toEqual([]);
});
