import { composeProblem, paragraph } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import { BriefingError } from '../domain/error.ts';
import { nameGroup } from '../domain/group.ts';
import { writePlace } from '../domain/place.ts';
import { createActionReferences, type TextKeeper } from './action-references.ts';
import type { Caller } from './caller.ts';
import type { Command, Desks, Permissions } from './command.ts';
import { complete } from './complete.ts';
import { composeFormAction, type Form } from './form.ts';
import type { Extras, FrontDesk, Invocation } from './front-desk.ts';
import { findRefusal } from './permissions.ts';
import { tellProgress } from './progress.ts';
import { readText } from './read-text.ts';

export interface DeskTools {
  /** Opens what serves a group; '' is the page and the terminal. */
  openDesks(group: string): Desks;
  readonly commands: readonly Command[];
  readonly keeper: TextKeeper;
  /** Who may do what not everybody may. */
  readonly permissions: Permissions;
  /** The keys that sign what buttons carry; the first is used for new ones. */
  readonly buttonKeys: readonly [Uint8Array, ...Uint8Array[]];
  /** Told once of each fault, with its cause and where it happened. */
  reportFault(message: string, cause: unknown): void;
}

/** Opens the one door: every command, button, form and completion comes in here and leaves as a card. */
export function createFrontDesk(tools: DeskTools): FrontDesk {
  const { openDesks, commands, reportFault } = tools;
  const references = createActionReferences({ ...tools, keys: tools.buttonKeys });
  const find = (name: string) => commands.find((each) => each.name === name);

  async function dispatch(invocation: Invocation, caller: Caller, extras: Extras = {}) {
    const command = find(invocation.command);
    if (command === undefined) return nameUnknown(invocation.command);
    const { uploads = {}, onProgress } = extras;
    const progress = tellProgress(onProgress);
    try {
      const refusal = await findRefusal(command, caller, tools.permissions);
      if (refusal !== undefined) return refusal;
      const card = await command.run(invocation.options, {
        ...openDesks(nameGroup(caller.place)),
        commands,
        caller,
        uploads,
        progress: progress.tell,
      });
      return offerForm(card, { ...invocation, fields: extras.fields ?? [] });
    } catch (cause) {
      reportFault(`/${invocation.command} failed in ${writePlace(caller.place)}`, cause);
      return composeFault(cause);
    } finally {
      progress.end();
    }
  }

  return {
    commands,
    ...references,
    dispatch,
    async ask(text, caller, extras) {
      const read = readText(text, commands);
      return 'problem' in read ? read.problem : dispatch(read.invocation, caller, extras);
    },
    async findForm(text, caller) {
      const read = readText(text, commands);
      const command = 'problem' in read ? undefined : find(read.invocation.command);
      if ('problem' in read || command?.form === undefined) return undefined;
      if (Object.keys(read.invocation.options).length > 0) return undefined;
      const refusal = await findRefusal(command, caller, tools.permissions).catch(() => true);
      return refusal ? undefined : { command: command.name, options: {}, fields: command.form };
    },
    async complete(typing, caller) {
      const option = find(typing.command)?.options[typing.option];
      try {
        if (option === undefined) return [];
        const { briefing } = openDesks(nameGroup(caller.place));
        return await complete(option, typing.typed, { briefing, commands });
      } catch (cause) {
        reportFault(`Completing ${typing.option} of /${typing.command} failed`, cause);
        return [];
      }
    },
  };
}

function nameUnknown(name: string): Card {
  return composeProblem(`There is no command “${name}”`, 'See /help for those there are.');
}

/** Where a form was filled in wrongly, it can be opened again as it was sent. */
function offerForm(card: Card, form: Form): Card {
  if (card.kind !== 'problem' || form.fields.length === 0 || card.actions.length > 0) return card;
  return { ...card, actions: [composeFormAction('Correct it', form)] };
}

function composeFault(cause: unknown): Card {
  const known = cause instanceof BriefingError ? cause : undefined;
  return {
    kind: 'fault',
    title: 'That did not work, and it is not your doing',
    blocks: [
      paragraph(known?.message ?? 'Readout met a fault it does not know.'),
      paragraph(known?.hint ?? 'Try again; the fault was logged for whoever runs this bot.'),
    ],
    actions: [],
  };
}
