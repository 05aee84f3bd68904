import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import type { Log } from '../../adapter.ts';
import { renderCard } from '../rendering/render-card.ts';

interface ShowTools {
  readonly desk: Pick<FrontDesk, 'keepAction'>;
  readonly log: Log;
}

/** Shows what is being done where the answer will stand. */
export function showProgress(
  asked: ChatInputCommandInteraction | ModalSubmitInteraction,
  { desk, log }: ShowTools,
): (line: string) => void {
  return (line) => {
    composeLine(line, desk)
      .then((message) => asked.editReply(message))
      .catch((cause: unknown) => log.warn('Progress could not be shown on Discord.', cause));
  };
}

/** Shows what is being done below an answer that must stay until there is another one. */
export interface Aside {
  tell(line: string): void;
  /** Takes it away again. */
  end(): Promise<void>;
}

/** Creates what shows progress below the answer that a button or a form belongs to; only the person who waits sees it. */
export function createAside(
  waiting: ButtonInteraction | ModalSubmitInteraction | StringSelectMenuInteraction,
  { desk, log }: ShowTools,
): Aside {
  const warn = (cause: unknown): void => log.warn('Progress could not be shown on Discord.', cause);
  let shown: Promise<string | undefined> = Promise.resolve(undefined);

  async function show(line: string, id: string | undefined): Promise<string> {
    const { flags, ...message } = await composeLine(line, desk);
    if (id === undefined) {
      return (await waiting.followUp({ ...message, flags: [flags, MessageFlags.Ephemeral] })).id;
    }
    await waiting.editReply({ ...message, flags, message: id });
    return id;
  }

  return {
    tell(line) {
      // One after the other: the second line takes the place of the first.
      shown = shown.then((id) =>
        show(line, id).catch((cause: unknown) => {
          warn(cause);
          return id;
        }),
      );
    },
    async end() {
      const id = await shown;
      if (id !== undefined) await waiting.deleteReply(id).catch(warn);
    },
  };
}

function composeLine(line: string, desk: ShowTools['desk']): ReturnType<typeof renderCard> {
  return renderCard({ kind: 'answer', title: line, blocks: [], actions: [] }, desk);
}
