import type { types } from '@slack/bolt';
import type { Action, Block, Card } from '../../../card/card.ts';
import { writePlainText } from '../../../card/plain-text.ts';
import { tellCardWords } from '../../../messages/card-words.ts';
import { readLanguage } from '../../../messages/language.ts';
import { openSay, type Say } from '../../../messages/say.ts';
import { cleanLine, cleanText, cutText, escapeText } from './escape.ts';
import { renderBlock } from './render-block.ts';
import { renderText } from './render-inlines.ts';
import { type KeptMenu, renderMenus } from './render-menus.ts';

/** A message as Slack takes it, whether it answers, replaces or is posted. */
export interface SlackMessage {
  /** What notifications and screen readers say. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
  readonly mrkdwn: false;
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** A card with what only the platform knows of it. */
export interface Rendering {
  /** What the button of each action carries, in their order. */
  readonly references: readonly string[];
  readonly menus?: readonly KeptMenu[];
  /** Who shows the answer to the channel; absent where it is private. */
  readonly sharedBy?: string;
}

/** What every action id of ours begins with; a button `aside` of a shared message must not change it for all. */
const BUTTON = 'readout-button-';
export const ASIDE_BUTTON = 'readout-aside-';
export const MAX_BUTTONS = 10;

const MAX_BLOCKS = 50;
/** Slack refuses all blocks together beyond some 13,200 characters, and counts more than their text. */
const MAX_LENGTH = 12_000;
const MIN_TEXT = 150;
const MAX_TEXTS = [3000, 2000, 1400, 1000, 700, 500, 350, 250, MIN_TEXT];
/** So many choices a list has, where there is room. */
const CHOICES = [25, 20, 15, 10, 5];
const MAX_HEADER = 150;
const MAX_TITLE = 500;
const MAX_LABEL = 75;
const MAX_FALLBACK = 4000;

/** Draws a card in Block Kit. Too long a card has its texts cut at a word, and then its last blocks left off, and says so. */
export function renderCard(
  card: Card,
  { references, menus = [], sharedBy }: Rendering,
): SlackMessage {
  const prefix = sharedBy === undefined ? BUTTON : ASIDE_BUTTON;
  const say = openSay(readLanguage(card.language));
  const title = nameKind(card) + cleanLine(card.title) || 'Readout';
  const before = renderTitle(title);
  const after = [
    ...(card.file === undefined ? [] : [renderNote(say('slack.file', { name: card.file.name }))]),
    ...(sharedBy === undefined
      ? []
      : [renderNote(say('card.shared', { name: cutText(cleanLine(sharedBy), MAX_LABEL) }))]),
    ...renderActions(card.actions, references, prefix),
  ];
  const drawn = [...before, ...renderBlocks(card.blocks, [...before, ...after], say), ...after];
  return {
    text: renderFallback({ ...card, title }),
    blocks: [...drawn, ...renderFittingMenus(menus, prefix, drawn)],
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** Something to mend, and a fault, are also called so. */
function nameKind({ kind, language }: Card): string {
  if (kind !== 'problem' && kind !== 'fault') return '';
  return `${openSay(readLanguage(language))(`card.${kind}`)}: `;
}

function renderTitle(raw: string): types.KnownBlock[] {
  const text = cutText(raw, MAX_TITLE);
  if (text.length <= MAX_HEADER) {
    return [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }];
  }
  const elements = renderText(text, MAX_TITLE, { bold: true });
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
}

function renderBlocks(
  blocks: readonly Block[],
  others: types.KnownBlock[],
  say: Say,
): types.KnownBlock[] {
  const room = MAX_LENGTH - JSON.stringify(others).length;
  const fits = (drawn: types.KnownBlock[]) =>
    drawn.length + others.length <= MAX_BLOCKS && JSON.stringify(drawn).length <= room;

  for (const maxText of MAX_TEXTS) {
    const drawn = blocks.flatMap((block) => renderBlock(block, maxText));
    if (fits(drawn)) return drawn;
  }
  return leaveOff(blocks, fits, say);
}

/** Draws lists as long as the rest leaves room for: what is answered comes before how to narrow it. */
function renderFittingMenus(
  menus: readonly KeptMenu[],
  prefix: string,
  others: types.KnownBlock[],
): types.KnownBlock[] {
  const room = MAX_LENGTH - JSON.stringify(others).length;
  for (const most of others.length < MAX_BLOCKS ? CHOICES : []) {
    const drawn = renderMenus(menus, prefix, most);
    if (JSON.stringify(drawn).length <= room) return drawn;
  }
  return [];
}

/** Draws the first blocks, as many as there is room for, and says how many are left off. */
function leaveOff(
  blocks: readonly Block[],
  fits: (drawn: types.KnownBlock[]) => boolean,
  say: Say,
): types.KnownBlock[] {
  let drawn: types.KnownBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const more = [...drawn, ...renderBlock(block, MIN_TEXT)];
    const note = renderNote(
      `[…] ${say('card.left', { left: blocks.length - index, parts: blocks.length })}`,
    );
    if (!fits([...more, note])) return [...drawn, note];
    drawn = more;
  }
  return drawn;
}

function renderNote(text: string): types.ContextBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] };
}

function renderActions(
  actions: readonly Action[],
  references: readonly string[],
  prefix: string,
): types.KnownBlock[] {
  const elements = references.slice(0, MAX_BUTTONS).flatMap((value, index): types.Button[] => {
    const label = cutText(cleanLine(actions[index]?.label ?? ''), MAX_LABEL);
    const text: types.PlainTextElement = { type: 'plain_text', text: label, emoji: false };
    return label === '' ? [] : [{ type: 'button', action_id: `${prefix}${index}`, text, value }];
  });
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/** Escaped text is up to five times as long, so a text full of markup is cut to a fifth. */
function renderFallback(card: Card): string {
  const plain = cleanText(
    writePlainText(card, tellCardWords(openSay(readLanguage(card.language)))),
  );
  const whole = escapeText(cutText(plain, MAX_FALLBACK));
  return whole.length <= MAX_FALLBACK ? whole : escapeText(cutText(plain, MAX_FALLBACK / 5));
}
