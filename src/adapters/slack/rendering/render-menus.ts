import type { types } from '@slack/bolt';
import type { Menu, MenuChoice } from '../../../card/card.ts';
import { cleanLine, cleanText, cutText } from './escape.ts';

/** What comes before a menu's reference in its action id. */
const MENU = 'menu:';
const MAX_MENUS = 5;
const MAX_LABEL = 75;
const MAX_PLACEHOLDER = 150;
const MAX_VALUE = 75;
/** Slack refuses an empty one. */
const NAMELESS = '…';

/** A list to choose from, with the reference that says what it is for. */
export interface KeptMenu {
  readonly menu: Menu;
  readonly reference: string;
}

/**
 * Draws lists to choose from side by side, each of at most so many choices; `prefix` begins the ids of a message's elements.
 */
export function renderMenus(
  kept: readonly KeptMenu[],
  prefix: string,
  mostChoices: number,
): types.KnownBlock[] {
  const elements = kept
    .slice(0, MAX_MENUS)
    .flatMap((each) => renderMenu(each, prefix, mostChoices));
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/** The reference of a menu in the id of its element; undefined for another element. */
export function readMenuReference(actionId: string): string | undefined {
  const at = actionId.indexOf(MENU);
  return at < 0 ? undefined : actionId.slice(at + MENU.length);
}

function renderMenu(
  { menu, reference }: KeptMenu,
  prefix: string,
  mostChoices: number,
): types.StaticSelect[] {
  const options = listOptions(menu.choices, mostChoices);
  if (options.length === 0) return [];
  const chosen = options.find(({ isChosen }) => isChosen)?.option;
  return [
    {
      type: 'static_select',
      action_id: `${prefix}${MENU}${reference}`,
      placeholder: renderLabel(cleanLine(menu.label) || NAMELESS, MAX_PLACEHOLDER),
      options: options.map(({ option }) => option),
      ...(chosen === undefined ? {} : { initial_option: chosen }),
    },
  ];
}

/** What is too long to be carried, or cannot be carried as it is, is left out: shortened it would be another one. */
function listOptions(choices: readonly MenuChoice[], most: number) {
  const options = choices
    .filter(({ value }) => value !== '' && value.length <= MAX_VALUE && cleanText(value) === value)
    .map(({ label, value, isChosen }) => ({
      isChosen,
      option: { text: renderLabel(label, MAX_LABEL), value } satisfies types.PlainTextOption,
    }))
    .filter(({ option }) => option.text.text !== '');
  const shown = options.slice(0, most);
  const chosen = options.slice(most).find(({ isChosen }) => isChosen);
  // A list shows what it stands at.
  return chosen === undefined ? shown : [...shown.slice(0, -1), chosen];
}

function renderLabel(text: string, most: number): types.PlainTextElement {
  return { type: 'plain_text', text: cutText(cleanLine(text), most), emoji: false };
}
