import {
  type APIActionRowComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import type { Menu, MenuChoice } from '../../../card/card.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { cutLabel } from './cut-text.ts';
import { cleanText } from './escape.ts';

const MAX_MENUS = 5;
const MAX_CHOICES = 25;
const MAX_LABEL = 100;
const MAX_PLACEHOLDER = 150;
const MAX_VALUE = 100;

/** A row of a message with one list to choose from. */
export type MenuRow = APIActionRowComponent<APIStringSelectComponent>;

/** Lists to choose from, each in a row of its own; one with nothing to choose is left out. */
export async function drawMenus(
  menus: readonly Menu[],
  desk: Pick<FrontDesk, 'keepAction'>,
): Promise<readonly MenuRow[]> {
  const rows = await Promise.all(menus.slice(0, MAX_MENUS).map((menu) => drawMenu(menu, desk)));
  const byReference = new Map(rows.flatMap((row) => (row ? [[row.reference, row.row]] : [])));
  return Array.from(byReference.values());
}

async function drawMenu(menu: Menu, desk: Pick<FrontDesk, 'keepAction'>) {
  const options = listOptions(menu.choices);
  if (options.length === 0) return undefined;
  const reference = await desk.keepAction(menu);
  const placeholder = cutLabel(cleanText(menu.label), MAX_PLACEHOLDER);
  const row: MenuRow = {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: reference, placeholder, options }],
  };
  return { reference, row } as const;
}

/** What is too long to be carried, or cannot be carried as it is, is left out: shortened it would be another one. Discord refuses a value that comes twice. */
function listOptions(choices: readonly MenuChoice[]): APISelectMenuOption[] {
  const options = choices.flatMap(({ label, value, isChosen }): APISelectMenuOption[] => {
    const shown = cutLabel(cleanText(label), MAX_LABEL);
    const isFit =
      shown !== '' && value !== '' && value.length <= MAX_VALUE && cleanText(value) === value;
    return isFit ? [{ label: shown, value, ...(isChosen && { default: true }) }] : [];
  });
  const byValue = new Map(options.map((option) => [option.value, option]));
  return Array.from(byValue.values()).slice(0, MAX_CHOICES);
}
