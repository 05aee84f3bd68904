import type { Briefing } from '../briefing/briefing.ts';
import type { CorpusDesk } from '../briefing/corpus/corpus-desk.ts';
import type { DigestDesk } from '../briefing/digests/digest-desk.ts';
import { composeProblem, paragraph } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import { BriefingError } from '../domain/error.ts';
import { writePlace } from '../domain/place.ts';
import { createActionReferences, type TextKeeper } from './action-references.ts';
import type { Caller } from './caller.ts';
import type { Command, Permissions } from './command.ts';
import { complete } from './complete.ts';
import { composeFormAction, type Form } from './form.ts';
import type { Extras, FrontDesk, Invocation } from './front-desk.ts';
import { findRefusal } from './permissions.ts';
import { tellProgress } from './progress.ts';
import { readText } from './read-text.ts';

export interface DeskTools {
  readonly briefing: Briefing;
  readonly corpus: CorpusDesk;
  readonly digests: DigestDesk;
  readonly commands: readonly Command[];
  readonly keeper: TextKeeper;
  /** Who may do what not everybody may. */
  readonly permissions: Permissions;
  /** Told once of each fault, with its cause and where it happened. */
  reportFault(message: string, cause: unknown): void;
}

/** Opens the one door: every command, button, form and completion comes in here and leaves as a card. */
export function createFrontDesk(tools: DeskTools): FrontDesk {
  const { briefing, corpus, digests, commands, reportFault } = tools;
  const references = createActionReferences(tools.keeper, commands);
  const find = (name: string) => commands.find((each) => each.name === name);

  async function dispatch(invocation: Invocation, caller: Caller, extras: Extras = {}) {
    const command = find(invocation.command);
    if (command === undefined) return nameUnknown(invocation.command);
    const { uploads = {}, onProgress } = extras;
    const progress = tellProgress(onProgress);
    try {
      const refusal = await findRefusal(command, caller, tools.permissions);
      if (refusal !== undefined) return refusal;
      const run = { briefing, corpus, digests, commands, caller, uploads, progress: progress.tell };
      const card = await command.run(invocation.options, run);
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
    async complete(name, optionName, typed) {
      const option = find(name)?.options[optionName];
      try {
        return option === undefined ? [] : complete(option, typed, { briefing, commands });
      } catch (cause) {
        reportFault(`Completing ${optionName} of /${name} failed`, cause);
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
