import { composeProblem, paragraph } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import { sayIn } from '../card/say-in.ts';
import { BriefingError } from '../domain/error.ts';
import { nameGroup } from '../domain/group.ts';
import { writePlace } from '../domain/place.ts';
import type { GrantedPermission } from '../domain/settings.ts';
import { tellSpeakers } from '../messages/card-words.ts';
import { type Language, readLanguage } from '../messages/language.ts';
import { openSay, type Say, sayEnglish } from '../messages/say.ts';
import { createActionReferences, type TextKeeper } from './buttons/action-references.ts';
import { ownCard } from './buttons/own-card.ts';
import type { Caller, SentFiles, Uploads } from './callers/caller.ts';
import { findRefusal, hasPermission } from './callers/permissions.ts';
import type { Command, CommandTools, Desks } from './command.ts';
import type { Extras, FrontDesk, Invocation } from './front-desk.ts';
import { offerExport } from './offer-export.ts';
import { composeFormAction, type Form } from './options/form.ts';
import { createRecentChoices } from './options/recent-choices.ts';
import type { Pace } from './pace/pace.ts';
import { tellProgress } from './progress.ts';
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

/** Who asked, with what beside the options. */
interface Asked {
  readonly caller: Caller;
  readonly extras: Extras;
  readonly progress: (line: string) => void;
}

/** Whoever runs it is remembered by nothing here. */
const FORGET_ME = 'forget me';

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
    const work = () => run(command, invocation, { caller, extras, progress: progress.tell });
    try {
      const lane = command.goesOut?.(invocation.options) ? 'outside' : 'answers';
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

  async function run(command: Command, { options }: Invocation, asked: Asked) {
    const { name } = command;
    const { caller, extras, progress } = asked;
    const { files, fields = [], message } = extras;
    const group = nameGroup(caller.place);
    const desks = openDesks(group);
    const refusal = await findRefusal(command, caller, desks.groups.readSettings);
    const say = await chooseWords(caller, desks, fields);
    if (refusal !== undefined) return tellCard(refusal, say);
    const may = (permission: GrantedPermission): Promise<boolean> =>
      hasPermission(permission, caller, desks.groups.readSettings);
    const pointed = message === undefined ? {} : { message };
    const tellLine = (line: string): void => progress(say.tell(line));
    const tools = { ...desks, commands, caller, ...pointed, may, progress: tellLine, say };
    const card = await lendFiles(files, (fetchUploads) =>
      command.run(options, { ...tools, fetchUploads }),
    );
    if (name === FORGET_ME) recent.forget(caller);
    else if (card.kind === 'answer') recent.remember(caller, command, options);
    const whole = offerExport(card, command, options, say);
    const form = { command: name, options, fields };
    const own = ownCard(offerForm(whole, form, { say, caller }), group, caller.person);
    // What is wrong was often said where nobody knew the language.
    return card.kind === 'problem' ? tellCard(own, say) : sayIn(own, tellSpeakers(say));
  }

  /** What a command fetches lies in memory until it is done. */
  async function lendFiles(
    files: SentFiles | undefined,
    work: (fetchUploads: () => Promise<Uploads>) => Promise<Card>,
  ): Promise<Card> {
    let release: (() => void) | undefined;
    try {
      return await work(async () => {
        if (files === undefined) return {};
        release ??= await pace?.holdBytes(files.bytes);
        return await files.fetch();
      });
    } finally {
      release?.();
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

/** The words of the one who asks or of their group; a form has named its `fields` in that language, too. */
async function chooseWords(
  caller: Caller,
  desks: Desks,
  fields: readonly string[] = [],
): Promise<Say> {
  const language = await chooseLanguage(caller, desks);
  return openSay(language, fields.length > 0 ? language : nameShown(caller));
}

/** That of the one who asks where the platform tells it with each command, else what the group has set, else what it tells when asked. */
async function chooseLanguage(caller: Caller, { groups }: Desks): Promise<Language | undefined> {
  const told = readLanguage(caller.language);
  if (told !== undefined) return told;
  const { language } = await groups.readOwnSettings();
  if (language !== undefined) return readLanguage(language);
  const asked = readLanguage(await caller.findLanguage?.());
  return asked ?? readLanguage((await groups.readSettings()).language);
}

/** The language in which a person sees the options of commands: Discord alone shows them in theirs. */
function nameShown({ place, language }: Caller): Language | undefined {
  const asked = place.adapter === 'discord' ? readLanguage(language) : undefined;
  // Discord knows no Kazakh.
  return asked === 'kk' ? undefined : asked;
}

function nameUnknown(name: string, say: Say): Card {
  const hint = say('help.unknown.hint');
  return sayIn(composeProblem(say('help.unknown', { name }), hint), tellSpeakers(say));
}

/** Where a form was filled in wrongly, it can be opened again as it was sent. */
function offerForm(
  card: Card,
  form: Form,
  { say, caller }: Pick<CommandTools, 'say' | 'caller'>,
): Card {
  if (card.kind !== 'problem' || form.fields.length === 0 || card.actions.length > 0) return card;
  const again = composeFormAction(say('read.correct'), form);
  return { ...card, actions: [{ ...again, author: caller.person }] };
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
