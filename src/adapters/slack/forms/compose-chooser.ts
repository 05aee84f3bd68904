import type { types } from '@slack/bolt';
import type { Command } from '../../../commands/command.ts';
import { tellCommand } from '../../../messages/commands/command-texts.ts';
import type { Say } from '../../../messages/say.ts';
import { FIELD, renderFrame, renderLabel } from './compose-modal.ts';

/** What the view is called by in which somebody chooses a command. */
export const CHOOSER = 'readout-chooser';
/** The one field of it. */
export const CHOSEN = 'command';

const MAX_TEXT = 75;
const MAX_HINT = 2000;

/** Draws a list of commands to choose from, those of one word together; `metadata` says where the answer goes. */
export function composeChooser(
  commands: readonly Command[],
  metadata: string,
  say: Say,
): types.ModalView {
  return {
    type: 'modal',
    callback_id: CHOOSER,
    private_metadata: metadata,
    ...renderFrame('Readout', say),
    blocks: [
      {
        type: 'input',
        block_id: CHOSEN,
        label: renderLabel(say('chooser.what'), MAX_HINT),
        hint: renderLabel(say('chooser.hint'), MAX_HINT),
        element: {
          type: 'static_select',
          action_id: FIELD,
          placeholder: renderLabel(say('form.choose'), MAX_TEXT),
          option_groups: renderGroups(commands, say),
        },
      },
    ],
  };
}

/** In the order of the help; what is a command by one word alone stands together. */
function renderGroups(
  commands: readonly Command[],
  say: Say,
): { label: types.PlainTextElement; options: types.PlainTextOption[] }[] {
  const words = new Set(commands.map(({ name }) => findGroup(name)));
  return Array.from(words, (word) => ({
    label: renderLabel(word === '' ? say('chooser.ask') : `/${word}`, MAX_TEXT),
    options: commands
      .filter(({ name }) => findGroup(name) === word)
      .map((command) => ({
        text: renderLabel(`/${command.name}`, MAX_TEXT),
        description: renderLabel(tellCommand(say.language, command), MAX_TEXT),
        value: command.name,
      })),
  }));
}

function findGroup(name: string): string {
  const [first = '', second] = name.split(' ', 2);
  return second === undefined ? '' : first;
}
