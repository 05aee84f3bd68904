import { composeProblem, paragraph } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import { sayIn } from '../card/say-in.ts';
import { BriefingError } from '../domain/error.ts';
import { nameGroup } from '../domain/group.ts';
import { writePlace } from '../domain/place.ts';
import { tellSpeakers } from '../messages/card-words.ts';
import { readLanguage } from '../messages/language.ts';
import { openSay, type Say, sayEnglish } from '../messages/say.ts';
import { createActionReferences, type TextKeeper } from './buttons/action-references.ts';
import type { Caller } from './callers/caller.ts';
import { findRefusal } from './callers/permissions.ts';
import { chooseWords, nameShown } from './choose-words.ts';
import type { Command, Desks } from './command.ts';
import type { Extras, FrontDesk, Invocation } from './front-desk.ts';
import { createRecentChoices } from './options/recent-choices.ts';
import type { Pace } from './pace/pace.ts';
import { tellProgress } from './progress.ts';
import { runCommand } from './run-command.ts';
import { tellCard } from './tell-card.ts';
import { complete } from './typing/complete.ts';
import { findCommand } from './typing/find-command.ts';
import { readText } from './typing/read-text.ts';

export interface DeskTools {
  /** Opens what serves a group; '' is the page and the terminal. */
  openDesks(group: string): Desks;
  readonly commands: readonly Command[];
  readonly keeper: TextKeeper;
  /** The keys that sign what buttons carry; the first is used for new ones. */
  readonly buttonKeys: readonly [Uint8Array, ...Uint8Array[]];
  /** Keeps one from slowing the others; nobody is held up where it is left out. */
  readonly pace?: Pace;
  /** Told once of each fault, with its cause and where it happened. */
  reportFault(message: string, cause: unknown): void;
}

/** Opens the one door: every command, button, form and completion comes in here and leaves as a card. */
export function createFrontDesk(tools: DeskTools): FrontDesk {
  const { openDesks, commands, pace, reportFault } = tools;
  const references = createActionReferences({ ...tools, keys: tools.buttonKeys });
  const recent = createRecentChoices();
  const find = (name: string) => findCommand(name, commands);

  const openWords = (caller: Caller): Promise<Say> =>
    chooseWords(caller, openDesks(nameGroup(caller.place))).catch(() => sayEnglish);

  async function dispatch(invocation: Invocation, caller: Caller, extras: Extras = {}) {
    const command = find(invocation.command);
    if (command === undefined) return nameUnknown(invocation.command, await openWords(caller));
    const progress = tellProgress(extras.onProgress);
    const { options } = invocation;
    const asked = { options, caller, extras, progress: progress.tell };
    const work = () => runCommand(command, asked, { ...tools, recent });
    try {
      const lane = command.goesOut?.(options) ? 'outside' : 'answers';
      const delay = extras.isUnasked ? undefined : pace?.findDelay(caller, lane);
      if (delay !== undefined) {
        await pace?.takeTurn();
        return tellCard(delay, await openWords(caller));
      }
      return await (pace === undefined ? work() : pace.run(caller, lane, work));
    } catch (cause) {
      reportFault(`/${invocation.command} failed in ${writePlace(caller.place)}`, cause);
      return composeFault(cause, openSay(readLanguage(caller.language), nameShown(caller)));
    } finally {
      progress.end();
    }
  }

  return {
    commands,
    ...references,
    async recallAction(reference, caller, chosen) {
      const recalled = await references.recallAction(reference, caller, chosen);
      if (!('problem' in recalled)) return recalled;
      return { problem: tellCard(recalled.problem, await openWords(caller)) };
    },
    dispatch,
    async ask(text, caller, extras) {
      const read = readText(text, commands);
      if ('problem' in read) return tellCard(read.problem, await openWords(caller));
      return dispatch(read.invocation, caller, extras);
    },
    async findForm(text, caller) {
      const read = readText(text, commands);
      const command = 'problem' in read ? undefined : find(read.invocation.command);
      if ('problem' in read || command?.form === undefined) return undefined;
      if (Object.keys(read.invocation.options).length > 0) return undefined;
      const { readSettings } = openDesks(nameGroup(caller.place)).groups;
      const refusal = await findRefusal(command, caller, readSettings).catch(() => true);
      return refusal ? undefined : { command: command.name, options: {}, fields: command.form };
    },
    openWords,
    async complete(typing, caller) {
      const option = find(typing.command)?.options[typing.option];
      try {
        if (option === undefined) return [];
        const { briefing } = openDesks(nameGroup(caller.place));
        const own = option.completes === undefined ? [] : recent.list(caller, option.completes);
        return await complete(option, typing.typed, { briefing, commands, recent: own });
      } catch (cause) {
        reportFault(`Completing ${typing.option} of /${typing.command} failed`, cause);
        return [];
      }
    },
  };
}

function nameUnknown(name: string, say: Say): Card {
  const hint = say('help.unknown.hint');
  return sayIn(composeProblem(say('help.unknown', { name }), hint), tellSpeakers(say));
}

function composeFault(cause: unknown, say: Say): Card {
  const known = cause instanceof BriefingError ? cause : undefined;
  const card: Card = {
    kind: 'fault',
    title: say('fault.title'),
    blocks: [
      paragraph(known === undefined ? say('fault.unknown') : say.tell(known.message)),
      paragraph(known?.hint === undefined ? say('fault.hint') : say.tell(known.hint)),
    ],
    actions: [],
  };
  return sayIn(card, tellSpeakers(say));
}
