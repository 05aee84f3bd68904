import type { Briefing } from '../briefing/briefing.ts';
import { composeProblem, paragraph } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import { BriefingError } from '../domain/error.ts';
import { writePlace } from '../domain/place.ts';
import { createActionReferences, type TextKeeper } from './action-references.ts';
import type { Command } from './command.ts';
import { complete } from './complete.ts';
import type { Caller, FrontDesk, Invocation } from './front-desk.ts';
import { readText } from './read-text.ts';

export interface DeskTools {
  readonly briefing: Briefing;
  readonly commands: readonly Command[];
  readonly keeper: TextKeeper;
  /** Told once of each fault, with its cause and where it happened. */
  reportFault(message: string, cause: unknown): void;
}

/** Opens the one door: every command, button and completion comes in here and leaves as a card. */
export function createFrontDesk({ briefing, commands, keeper, reportFault }: DeskTools): FrontDesk {
  const references = createActionReferences(keeper, commands);

  async function dispatch({ command: name, options }: Invocation, caller: Caller): Promise<Card> {
    const command = commands.find((each) => each.name === name);
    if (command === undefined) {
      return composeProblem(`There is no command “${name}”`, 'See /help for those there are.');
    }
    try {
      return await command.run(options, { briefing, commands });
    } catch (cause) {
      reportFault(`/${name} failed in ${writePlace(caller.place)}`, cause);
      return composeFault(cause);
    }
  }

  return {
    commands,
    ...references,
    dispatch,
    async ask(text, caller) {
      const read = readText(text, commands);
      return 'problem' in read ? read.problem : dispatch(read.invocation, caller);
    },
    async complete(name, optionName, typed) {
      const option = commands.find((each) => each.name === name)?.options[optionName];
      try {
        return option === undefined ? [] : await complete(option, typed, { briefing, commands });
      } catch (cause) {
        reportFault(`Completing ${optionName} of /${name} failed`, cause);
        return [];
      }
    },
  };
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
