import { EVERYTHING, readWithin } from '../../briefing/find-scope.ts';
import { paragraph } from '../../card/build.ts';
import type { Action, Card } from '../../card/card.ts';
import type { Command, CommandTools, OptionTable, RawOptions } from '../command.ts';
import type { Option } from './options.ts';

/** The option that narrows a question, under the same name in every command. */
export const SCOPE = 'in';

/** Where a query names it. */
const WITHIN = /(?:^|\s)in:\s*(?:"[^"]*"|“[^“”]*”|[^\s"“]+)/giu;

type Scoped = Pick<Command, 'name' | 'options' | 'asksOfAll'>;

/** What a question is narrowed to, where no collection and no article is called that: nothing would be found, and nobody knew why. */
export async function findUnknownScope(
  table: OptionTable,
  raw: RawOptions,
  { briefing }: Pick<CommandTools, 'briefing'>,
): Promise<string | undefined> {
  for (const within of listScopes(table, raw)) {
    if ((await briefing.findScope(within)) === undefined) return within;
  }
  return undefined;
}

/** Where nothing was found in what a question is narrowed to, offers to ask of every article; says so where the group narrows it to a collection. */
export async function offerEverything(
  card: Card,
  command: Scoped,
  { groups, raw, say }: Pick<CommandTools, 'groups' | 'raw' | 'say'>,
): Promise<Card> {
  const everywhere = composeEverywhere(command, raw);
  if (card.kind !== 'empty' || command.asksOfAll || everywhere === undefined) return card;
  const scopes = listScopes(command.options, raw);
  const { collection } = scopes.length > 0 ? {} : await groups.readOwnSettings();
  const isNarrowed = scopes.some((each) => each.trim().toLowerCase() !== EVERYTHING);
  if (!isNarrowed && collection === undefined) return card;
  const action: Action = {
    label: say('scope.everywhere'),
    command: command.name,
    options: everywhere,
    effect: 'replace',
  };
  return {
    ...card,
    blocks: [
      ...card.blocks,
      ...(collection === undefined ? [] : [paragraph(say('scope.default', { name: collection }))]),
    ],
    actions: [action, ...card.actions],
  };
}

/** The same question of every article; undefined where a command cannot be narrowed. */
function composeEverywhere({ options }: Scoped, raw: RawOptions): RawOptions | undefined {
  if (Object.hasOwn(options, SCOPE)) return { ...raw, [SCOPE]: EVERYTHING };
  const [marked] = Object.entries(options).find(([, option]) => takesScope(option)) ?? [];
  if (marked === undefined) return undefined;
  const rest = (raw[marked] ?? '').replace(WITHIN, ' ').trim();
  return { ...raw, [marked]: `${rest} ${SCOPE}:${EVERYTHING}`.trim() };
}

function listScopes(table: OptionTable, raw: RawOptions): readonly string[] {
  return Object.entries(raw).flatMap(([name, value]) => {
    if (name === SCOPE) return [value];
    const option = table[name];
    // A query names it within its words.
    const within = option && takesScope(option) ? readWithin(value) : undefined;
    return within === undefined ? [] : [within];
  });
}

function takesScope({ marks }: Option<unknown>): boolean {
  return marks !== 'any' && (marks?.includes(SCOPE) ?? false);
}
