import { composeProblem, paragraph } from '../../../card/build.ts';
import type { Card } from '../../../card/card.ts';
import { sayIn } from '../../../card/say-in.ts';
import type { Caller } from '../../../commands/callers/caller.ts';
import type { FrontDesk, Invocation } from '../../../commands/front-desk.ts';
import { composeFormAction } from '../../../commands/options/form.ts';
import { readText } from '../../../commands/typing/read-text.ts';
import { writeText } from '../../../commands/typing/write-text.ts';
import { tellSpeakers } from '../../../messages/card-words.ts';
import { tellCommand } from '../../../messages/commands/command-texts.ts';
import type { Log, Preview } from '../../adapter.ts';
import { type ButtonEffects, findEffects, isChange } from '../drawing/button-effects.ts';
import {
  type DiscordPayload,
  listDiscordReferences,
  readDiscordPayload,
} from '../drawing/discord-payload.ts';
import {
  listSlackReferences,
  readSlackPayload,
  type SlackPayload,
} from '../drawing/slack-payload.ts';
import { ACTION, COMMAND, type FormState } from '../forms/form-state.ts';

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
  /** Shown in place of drawings. */
  readonly form?: FormState;
  readonly offer?: Offer;
}

/** A command that a button of the page runs: what is sent, under which name. */
export interface Offer {
  readonly name: typeof ACTION | typeof COMMAND;
  readonly value: string;
}

export interface AnswerTools {
  readonly desk: FrontDesk;
  readonly caller: Caller;
  readonly previews: readonly Preview[];
  readonly log: Log;
}

/** The longest command the page takes. */
export const MAX_COMMAND = 2000;

/** Answers a command typed as text. One that changes something is not run by asking for a page: it is offered. */
export async function answerText(text: string, tools: AnswerTools): Promise<Answer> {
  const { desk, caller } = tools;
  const read = readText(text, desk.commands);
  if ('problem' in read || !isChange(read.invocation.command, desk)) {
    return composeAnswer(text, await desk.ask(text, caller), tools);
  }
  const form = await desk.findForm(text, caller);
  if (form === undefined) return composeOffer({ text, name: COMMAND, value: text }, tools);
  const reference = await desk.keepAction(composeFormAction(form.command, form));
  return composeFormAnswer({ form, reference, errors: {} }, tools);
}

/** Answers the press of a button, or what was `chosen` from a list; a button that opens a form shows it. */
export async function answerAction(
  reference: string,
  tools: AnswerTools,
  chosen?: string,
): Promise<Answer> {
  const { desk, caller } = tools;
  const action = await desk.recallAction(reference, caller, chosen);
  if ('problem' in action) return composeAnswer('', action.problem, tools);
  if (action.effect === 'ask') {
    return composeFormAnswer({ form: action, reference, errors: {} }, tools);
  }
  const text = writeCommand(action, tools);
  if (action.effect === 'share') {
    const say = await desk.openWords(caller);
    const card = composeProblem(say('page.nochannel'), say('page.nochannel.hint'));
    return composeAnswer(text, sayIn(card, tellSpeakers(say)), tools);
  }
  if (isChange(action.command, desk)) {
    return composeOffer({ text, name: ACTION, value: reference }, tools);
  }
  return composeAnswer(text, await desk.dispatch(action, caller), tools);
}

/** A command as a person would type it; empty where nobody knows it. */
export function writeCommand(invocation: Invocation, { desk }: AnswerTools): string {
  const command = desk.commands.find(({ name }) => name === invocation.command);
  const text = command === undefined ? '' : writeText(invocation, command);
  return text.length > MAX_COMMAND ? '' : text;
}

/** Shows a form; what it is for is the summary of its command. */
export async function composeFormAnswer(
  state: FormState,
  { desk, caller }: AnswerTools,
): Promise<Answer> {
  const { command } = state.form;
  const { language } = await desk.openWords(caller);
  const known = desk.commands.find(({ name }) => name === command);
  const title = known === undefined ? `/${command}` : tellCommand(language, known);
  const card: Card = { kind: 'help', title, blocks: [], actions: [] };
  return { text: `/${command}`, card, drawings: [], effects: new Map(), form: state };
}

async function composeOffer(
  { text, ...offer }: Offer & { readonly text: string },
  tools: AnswerTools,
): Promise<Answer> {
  const say = await tools.desk.openWords(tools.caller);
  const card: Card = {
    kind: 'help',
    title: say('page.changes'),
    blocks: [paragraph(say('page.changes.what'))],
    actions: [],
  };
  const answer = await composeAnswer(text, sayIn(card, tellSpeakers(say)), tools);
  return { ...answer, drawings: [], offer };
}

/** Draws a card as each platform shows it. */
export async function composeAnswer(text: string, card: Card, tools: AnswerTools): Promise<Answer> {
  const drawings = await Promise.all(tools.previews.map((preview) => draw(preview, card, tools)));
  const effects = await findEffects(drawings.flatMap(listReferences), tools);
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
