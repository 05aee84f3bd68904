import type { Card } from '../card/card.ts';
import { sayIn } from '../card/say-in.ts';
import { nameGroup } from '../domain/group.ts';
import type { GrantedPermission } from '../domain/settings.ts';
import { tellSpeakers } from '../messages/card-words.ts';
import { ownCard } from './buttons/own-card.ts';
import type { Caller, SentFiles, Uploads } from './callers/caller.ts';
import { findRefusal, hasPermission } from './callers/permissions.ts';
import { chooseWords } from './choose-words.ts';
import type { Command, CommandTools, Desks, RawOptions } from './command.ts';
import type { Extras } from './front-desk.ts';
import { offerExport } from './offer-export.ts';
import { composeFormAction, type Form } from './options/form.ts';
import type { RecentChoices } from './options/recent-choices.ts';
import type { Pace } from './pace/pace.ts';
import { tellCard } from './tell-card.ts';

/** What a run works with. */
export interface RunTools {
  openDesks(group: string): Desks;
  readonly commands: readonly Command[];
  readonly pace?: Pace;
  readonly recent: RecentChoices;
}

/** Who asked for what, with what beside the options. */
interface Asked {
  readonly options: RawOptions;
  readonly caller: Caller;
  readonly extras: Extras;
  readonly progress: (line: string) => void;
}

/** Whoever runs it is remembered by nothing here. */
const FORGET_ME = 'forget me';

/** Runs a command for whoever may, in the words of the one who asks; what it answers belongs to their group. */
export async function runCommand(
  command: Command,
  { options, caller, extras, progress }: Asked,
  { openDesks, commands, pace, recent }: RunTools,
): Promise<Card> {
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
  const card = await lendFiles(files, pace, (fetchUploads) =>
    command.run(options, { ...tools, fetchUploads }),
  );
  if (command.name === FORGET_ME) recent.forget(caller);
  else if (card.kind === 'answer') recent.remember(caller, command, options);
  const whole = offerExport(card, command, options, say);
  const form = { command: command.name, options, fields };
  const own = ownCard(offerForm(whole, form, { say, caller }), group, caller.person);
  // What is wrong was often said where nobody knew the language.
  return card.kind === 'problem' ? tellCard(own, say) : sayIn(own, tellSpeakers(say));
}

/** What a command fetches lies in memory until it is done. */
async function lendFiles(
  files: SentFiles | undefined,
  pace: Pace | undefined,
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
