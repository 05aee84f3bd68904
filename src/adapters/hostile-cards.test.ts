import { describe, expect, it } from 'vitest';
import { findAliveOnDiscord, findAliveOnSlack } from '../testing/find-alive.ts';
import { composeHostileCards } from '../testing/hostile-cards.ts';
import { findSlackFaults } from '../testing/slack-schema.ts';
import { renderCard } from './discord/rendering/render-card.ts';
import { composeMessage } from './slack/rendering/compose-message.ts';

const desk = {
  keepAction: async (kept: object) => Buffer.from(JSON.stringify(kept)).toString('hex').slice(-99),
};

describe('a card that holds what nobody should have written', () => {
  it('has nothing alive in it on Discord or Slack, and is taken by both', async () => {
    const found: string[] = [];
    for (const card of composeHostileCards(4000, 1)) {
      found.push(...findAliveOnDiscord(await renderCard(card, desk)));
      const message = await composeMessage(card, desk);
      found.push(...findAliveOnSlack(message), ...findSlackFaults(message));
    }
    expect(found.slice(0, 5)).toEqual([]);
  }, 60_000);

  it('is found out where something in it is alive', () => {
    const shown = (content: string) => ({
      flags: 1 << 15,
      components: [
        { type: 10, content: '### t' },
        { type: 10, content },
      ],
    });
    for (const alive of ['**x**', '<@1>', '# x', '\u202E', '> x', '\\\\@here']) {
      expect(findAliveOnDiscord(shown(alive))).not.toEqual([]);
    }
    expect(findAliveOnDiscord(shown('\\*x \\<\\@1\\> \\# x'))).toEqual([]);
    expect(findAliveOnSlack({ blocks: [], text: '<!here>' })).not.toEqual([]);
    expect(findAliveOnSlack({ blocks: [{ type: 'mrkdwn', text: 'x' }], text: '' })).not.toEqual([]);
  });
});
