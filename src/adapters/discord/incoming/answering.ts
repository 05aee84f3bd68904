import type { Interaction } from 'discord.js';
import { createSeenDeliveries } from '../../seen-deliveries.ts';
import { type AnswerTools, answerInteraction } from './answer-interaction.ts';

/** Answers interactions, and knows those it has not finished. */
export interface Answering {
  answer(interaction: Interaction): void;
  /** Waits for all that is under way. */
  finish(): Promise<void>;
}

/** Answers interactions, whichever way they come, and each once. */
export function createAnswering(tools: AnswerTools): Answering {
  const underWay = new Set<Promise<void>>();
  const seen = createSeenDeliveries(Date.now);
  return {
    answer(interaction) {
      // A gateway that is found again repeats what it does not know to have come.
      if (!seen.add(interaction.id)) return;
      const work = answerInteraction(interaction, tools);
      underWay.add(work);
      void work.finally(() => underWay.delete(work));
    },
    async finish() {
      await Promise.all(underWay);
    },
  };
}
