import type { Interaction } from 'discord.js';
import { type AnswerTools, answerInteraction } from './answer-interaction.ts';

/** Answers interactions, and knows those it has not finished. */
export interface Answering {
  answer(interaction: Interaction): void;
  /** Waits for all that is under way. */
  finish(): Promise<void>;
}

/** Answers interactions, whichever way they come. */
export function createAnswering(tools: AnswerTools): Answering {
  const underWay = new Set<Promise<void>>();
  return {
    answer(interaction) {
      const work = answerInteraction(interaction, tools);
      underWay.add(work);
      void work.finally(() => underWay.delete(work));
    },
    async finish() {
      await Promise.all(underWay);
    },
  };
}
