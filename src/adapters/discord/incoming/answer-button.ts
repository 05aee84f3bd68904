import {
  type ButtonInteraction,
  ComponentType,
  type Message,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Card } from '../../../card/card.ts';
import type { Caller } from '../../../commands/callers/caller.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { readLanguage } from '../../../messages/language.ts';
import { openSay } from '../../../messages/say.ts';
import type { Log } from '../../adapter.ts';
import { readCaller } from '../caller/read-caller.ts';
import { composeAnswer } from '../rendering/compose-answer.ts';
import { cutLabel } from '../rendering/cut-text.ts';
import { cleanText, escapeMarkdown } from '../rendering/escape.ts';
import { composeModal } from './compose-modal.ts';
import { showAnswer } from './show-answer.ts';
import { createAside } from './show-progress.ts';
import { tellPrivately } from './tell-privately.ts';

const MAX_NAME = 100;

/** Does what a button or a choice stands for; where that is not possible, the answer it stands under stays as it is. */
export async function answerButton(
  press: ButtonInteraction | StringSelectMenuInteraction,
  tools: { readonly desk: FrontDesk; readonly log: Log },
): Promise<void> {
  const { desk } = tools;
  const caller = readCaller(press);
  const chosen = press.isStringSelectMenu() ? press.values[0] : undefined;
  const action = await desk.recallAction(press.customId, caller, chosen);
  if ('effect' in action && action.effect === 'ask') {
    // A form must be the first answer to a press.
    const { language } = await desk.openWords(caller);
    const words = { commands: desk.commands, language };
    await press.showModal(composeModal(action, press.customId, words));
    return;
  }
  await press.deferUpdate();
  if ('problem' in action) return tellPrivately(press, action.problem, desk);
  const aside = createAside(press, tools);
  const heading = readHeading(press.message);
  const isForAll = action.effect === 'share' || (action.effect === 'replace' && heading !== '');
  const asker = isForAll ? speakToAll(caller) : caller;
  const card = await desk.dispatch(action, asker, { onProgress: aside.tell });
  await aside.end();
  if (card.kind === 'problem' || card.kind === 'fault') return tellPrivately(press, card, desk);
  if (action.effect === 'tell') return tellPrivately(press, card, desk);
  if (action.effect === 'share') {
    await press.followUp(await renderShared(card, desk, nameSharer(press, card)));
  } else {
    await showAnswer(press, await renderShared(card, desk, heading), tools.log);
  }
}

/** A card for everybody under the name of who shared it; without that heading, a card for one person. */
function renderShared(
  card: Card,
  desk: FrontDesk,
  heading: string,
): ReturnType<typeof composeAnswer> {
  const actions = card.actions.filter(({ effect }) => heading === '' || effect !== 'share');
  return composeAnswer({ ...card, actions }, desk, heading);
}

/** What everybody reads is in the language of the group. */
function speakToAll({ language: _own, ...caller }: Caller): Caller {
  return caller;
}

/** The name in bold, wherever the language wants it. */
function nameSharer(
  press: ButtonInteraction | StringSelectMenuInteraction,
  { language }: Card,
): string {
  return openSay(readLanguage(language))('card.shared', { name: `**${writeName(press)}**` });
}

function writeName({ user }: ButtonInteraction | StringSelectMenuInteraction): string {
  return escapeMarkdown(cutLabel(cleanText(user.displayName), MAX_NAME));
}

/** The heading of an answer that was shared, as the markdown it was sent with; empty where it was not. */
function readHeading({ components }: Message): string {
  const [first] = components;
  return first?.type === ComponentType.TextDisplay ? first.content : '';
}
