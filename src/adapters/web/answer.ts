import { composeProblem } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { Caller } from '../../commands/caller.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';
import { writeText } from '../../commands/write-text.ts';
import type { Log, Preview } from '../adapter.ts';
import { type ButtonEffects, findEffects } from './button-effects.ts';
import {
  type DiscordPayload,
  listDiscordReferences,
  readDiscordPayload,
} from './discord-payload.ts';
import { listSlackReferences, readSlackPayload, type SlackPayload } from './slack-payload.ts';

/** The message an adapter would send: as JSON, and read for drawing where it can be drawn. */
export type Drawing =
  | { readonly name: 'discord'; readonly json: string; readonly message?: DiscordPayload }
  | { readonly name: 'slack'; readonly json: string; readonly message?: SlackPayload };

/** All that the page shows of an answer. `text` is the command, as a person would type it. */
export interface Answer {
  readonly text: string;
  readonly card: Card;
  readonly drawings: readonly Drawing[];
  readonly effects: ButtonEffects;
}

export interface AnswerTools {
  readonly desk: FrontDesk;
  readonly previews: readonly Preview[];
  readonly log: Log;
}

/** The longest command the page takes; the longest option is a quarter of it. */
export const MAX_COMMAND = 2000;

const CALLER: Caller = { place: { adapter: 'web' }, person: 'web' };

/** Answers a command typed as text. */
export async function answerText(text: string, tools: AnswerTools): Promise<Answer> {
  return composeAnswer(text, await tools.desk.ask(text, CALLER), tools);
}

/** Answers the press of a button. */
export async function answerAction(reference: string, tools: AnswerTools): Promise<Answer> {
  const action = await tools.desk.recallAction(reference);
  if (action === undefined) {
    const hint = 'Type the command again; its answer has new buttons.';
    return composeAnswer('', composeProblem('This button is not known any more', hint), tools);
  }
  const command = tools.desk.commands.find(({ name }) => name === action.command);
  const text = command === undefined ? '' : writeText(action, command);
  if (action.effect === 'share') {
    const hint = 'Share from Discord or Slack, or send somebody the address of this page.';
    return composeAnswer(text, composeProblem('There is no channel to share in here', hint), tools);
  }
  return composeAnswer(text, await tools.desk.dispatch(action, CALLER), tools);
}

async function composeAnswer(text: string, card: Card, tools: AnswerTools): Promise<Answer> {
  const drawings = await Promise.all(tools.previews.map((preview) => draw(preview, card, tools)));
  const effects = await findEffects(drawings.flatMap(listReferences), tools.desk);
  return { text, card, drawings, effects };
}

async function draw({ name, render }: Preview, card: Card, { log }: AnswerTools): Promise<Drawing> {
  try {
    const payload = await render(card);
    const json = JSON.stringify(payload, null, 2) ?? '';
    return name === 'discord'
      ? { name, json, ...wrap(readDiscordPayload(payload)) }
      : { name, json, ...wrap(readSlackPayload(payload)) };
  } catch (cause) {
    log.error(`The ${name} message for the web page could not be rendered`, cause);
    return { name, json: '' };
  }
}

function wrap<Message>(message: Message | undefined): { readonly message?: Message } {
  return message === undefined ? {} : { message };
}

function listReferences(drawing: Drawing): readonly string[] {
  if (drawing.message === undefined) return [];
  return drawing.name === 'discord'
    ? listDiscordReferences(drawing.message)
    : listSlackReferences(drawing.message);
}
