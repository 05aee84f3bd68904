import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIFileComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Action, Card, CardFile } from '../../../card/card.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { readLanguage } from '../../../messages/language.ts';
import { openSay } from '../../../messages/say.ts';
import { cutLabel } from './cut-text.ts';
import { drawMenus, type MenuRow } from './draw-menus.ts';
import { cleanText, escapeMarkdown } from './escape.ts';
import { fitBlocks } from './fit-blocks.ts';

/** A message as Discord takes it, in Components V2. */
export interface DiscordMessage {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
}

const MAX_TEXT = 4000;
const MAX_TITLE = 200;
const MAX_LABEL = 80;
const ROW = 5;
const MAX_BUTTONS = 2 * ROW;

type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

const COLOURS: Readonly<Record<Card['kind'], number>> = {
  answer: 0x2f6fde,
  empty: 0x80848e,
  help: 0x2d7d46,
  problem: 0xf0b132,
  fault: 0xda373c,
};

/**
 * Draws a card as one message within every limit of Discord: 4000 characters, 40 components, 10 buttons, 5 menus.
 * `heading` is markdown that stands above the card.
 */
export async function renderCard(
  card: Card,
  desk: Pick<FrontDesk, 'keepAction'>,
  heading = '',
): Promise<DiscordMessage> {
  const title = writeTitle(card);
  const texts = fitBlocks(
    card.blocks,
    MAX_TEXT - title.length - heading.length,
    openSay(readLanguage(card.language)),
  );
  const rows: readonly (ButtonRow | MenuRow)[] = [
    ...(await drawRows(card.actions, desk)),
    ...(await drawMenus(card.menus ?? [], desk)),
  ];
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      ...(heading === '' ? [] : [drawText(heading)]),
      {
        type: ComponentType.Container,
        accent_color: COLOURS[card.kind],
        components: [
          drawText(title),
          ...texts.map(drawText),
          ...(card.file === undefined ? [] : [drawFile(card.file)]),
          ...(rows.length === 0 ? [] : [{ type: ComponentType.Separator as const }, ...rows]),
        ],
      },
    ],
  };
}

/** Colour alone tells nobody anything: a problem and a fault are also called so. */
function writeTitle({ kind, title, language }: Card): string {
  const say = openSay(readLanguage(language));
  const words = escapeMarkdown(cutLabel(cleanText(title), MAX_TITLE));
  switch (kind) {
    case 'problem':
      return `### ${say('card.problem')}: ${words}`;
    case 'fault':
      return `### ${say('card.fault')}: ${words}`;
    case 'answer':
    case 'empty':
    case 'help':
      return `### ${words || 'Readout'}`;
  }
}

function drawText(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** Where a file is shown that comes with the message. */
function drawFile({ name }: CardFile): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** Buttons in rows of five. Two that do the same are one: Discord refuses a reference that comes twice. */
async function drawRows(
  actions: readonly Action[],
  desk: Pick<FrontDesk, 'keepAction'>,
): Promise<readonly ButtonRow[]> {
  const all = await Promise.all(actions.map((action) => drawButton(action, desk)));
  const byReference = new Map(all.map((button) => [button.custom_id, button]));
  const buttons = Array.from(byReference.values()).slice(0, MAX_BUTTONS);
  return [buttons.slice(0, ROW), buttons.slice(ROW)]
    .filter(({ length }) => length > 0)
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}

async function drawButton(
  action: Action,
  desk: Pick<FrontDesk, 'keepAction'>,
): Promise<APIButtonComponentWithCustomId> {
  return {
    type: ComponentType.Button,
    style: action.effect === 'share' ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: cutLabel(cleanText(action.label), MAX_LABEL) || `/${action.command}`.slice(0, MAX_LABEL),
    custom_id: await desk.keepAction(action),
  };
}
