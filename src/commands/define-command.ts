import { code, composeProblem, paragraph } from '../card/build.ts';
import type { Block, Card } from '../card/card.ts';
import { tellOption } from '../messages/commands/command-texts.ts';
import type { Say } from '../messages/say.ts';
import type { Command, CommandTools, OptionTable, RawOptions } from './command.ts';
import { findUnknownScope, offerEverything, SCOPE } from './options/check-scope.ts';
import { listPeople, type SharedNames, viewSharedNames } from './options/choose-people.ts';
import { findPeople } from './options/find-people.ts';
import { clip, type Option, type Parsed } from './options/options.ts';
import { findNearest } from './typing/find-nearest.ts';
import { writeText } from './typing/write-text.ts';

const UNSCOPED =
  '“in:” narrows what is asked of articles to a collection or an article; this command asks nothing of articles that could be narrowed.';

/** A required option that nothing was given for. */
const MISSING = { problem: 'It is missing.' } as const;

/** What `run` gets: the value of each required option, and of each other one that was given. */
export type OptionValues<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Option<infer Value>
    ? Table[Name] extends { readonly required: true }
      ? Value
      : Value | undefined
    : never;
};

interface CommandDefinition<Table extends OptionTable> extends Omit<Command, 'options' | 'run'> {
  readonly options: Table;
  run(values: OptionValues<Table>, tools: CommandTools): Promise<Card>;
}

/** Makes a command of its table: it runs once every option is understood, and says what is wrong otherwise. */
export function defineCommand<const Table extends OptionTable>(
  definition: CommandDefinition<Table>,
): Command {
  return {
    ...definition,
    async run(raw, tools) {
      const { say } = tools;
      const { name: command } = definition;
      const { values, problems, shared, isMissing } = await readOptions(definition.options, raw, {
        ...tools,
        command,
      });
      if (problems.length > 0) {
        const card = composeProblem(say('read.command', { command }), ...problems);
        const people = shared.flatMap((each) => listPeople(each, say));
        const advice = isMissing ? showCall(definition, say) : [];
        return { ...card, blocks: [...card.blocks, ...advice, ...people] };
      }
      if (shared.length > 0) return viewSharedNames(shared, { command, raw, say });
      const unknown = await findUnknownScope(definition.options, raw, tools);
      if (unknown !== undefined) {
        return composeProblem(
          say('scope.unknown', { name: clip(unknown) }),
          say('scope.unknown.hint'),
        );
      }
      // `readOptions` went through the same table, so that each value has its option's type.
      const card = await definition.run(values as OptionValues<Table>, { ...tools, raw });
      return offerEverything(card, definition, { ...tools, raw });
    },
  };
}

async function readOptions(
  table: OptionTable,
  raw: RawOptions,
  { command, say, caller }: Pick<CommandTools, 'say' | 'caller'> & { readonly command: string },
) {
  const problems = Object.keys(raw)
    .filter((name) => !Object.hasOwn(table, name))
    .map((name) => say.tell(nameUnknown(name, Object.keys(table).map(say.option))));
  const values: Record<string, unknown> = {};
  let isMissing = false;
  const shared: SharedNames[] = [];
  for (const [name, option] of Object.entries(table)) {
    const typed = readOption(option, Object.hasOwn(raw, name) ? raw[name] : undefined);
    if (typed === undefined) continue;
    isMissing ||= typed === MISSING;
    const isNamed = option.namesPeople && 'value' in typed;
    const parsed = isNamed ? await findPeople(typed.value, caller) : typed;
    if (typed === MISSING) problems.push(nameMissing(name, { command, option, say }));
    else if ('value' in parsed) values[name] = parsed.value;
    else if ('shared' in parsed) shared.push({ option: name, shared: parsed.shared });
    else problems.push(nameProblem(name, parsed.problem, say));
  }
  const { since, until } = values;
  if (typeof since === 'string' && typeof until === 'string' && since > until) {
    problems.push(
      nameProblem('since', `The day ${since} is after ${until}; no day lies between.`, say),
    );
  }
  return { values, problems, shared, isMissing };
}

/** How a command is written, for who left out what it needs. */
function showCall(
  { name: command, options: table, examples: [options] }: Omit<Command, 'run'>,
  say: Say,
): readonly Block[] {
  const help = code(`/help ${command}`);
  if (options === undefined) return [paragraph(say('read.more'), ' ', help)];
  const example = code(writeText({ command, options }, { options: table }));
  return [paragraph(say('read.example'), ' ', example), paragraph(say('read.more'), ' ', help)];
}

/** Names the option as the person sees it. */
function nameProblem(name: string, problem: string, say: Say): string {
  return say('read.problem', { option: say.option(name), problem: say.tell(problem) });
}

function readOption(option: Option<unknown>, raw: string | undefined): Parsed<unknown> | undefined {
  if (raw !== undefined) return option.parse(raw);
  return option.required ? MISSING : undefined;
}

interface Missing {
  readonly command: string;
  readonly option: Option<unknown>;
  readonly say: Say;
}

/** Says that an option is missing, and what it is for. */
function nameMissing(name: string, { command, option: { summary }, say }: Missing): string {
  const about = tellOption(say.language, command, { name, summary });
  return `${nameProblem(name, MISSING.problem, say)} ${about}.`;
}

/** Says that there is no such option, and which there are. */
export function nameUnknown(name: string, known: readonly string[]): string {
  if (name === SCOPE) return UNSCOPED;
  const nearest = findNearest(name, known);
  const meant = nearest === undefined ? '' : ` Did you mean “${nearest}:”?`;
  return `There is no option “${clip(name)}:”.${meant} The options are ${known.map((each) => `${each}:`).join(', ')}.`;
}
