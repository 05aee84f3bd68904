import { code, composeProblem, list, paragraph } from '../../card/build.ts';
import type { Block, Card, Menu } from '../../card/card.ts';
import type { Say } from '../../messages/say.ts';
import type { KnownPerson } from '../callers/caller.ts';
import type { RawOptions } from '../command.ts';
import type { SharedName } from './find-people.ts';
import { clip } from './options.ts';

/** A platform shows no more lists, and no more choices in one. */
const MOST_LISTS = 5;
const MOST_CHOICES = 25;

/** Names that several people bear, by the option that they stand in. */
export interface SharedNames {
  readonly option: string;
  readonly shared: readonly SharedName[];
}

/** The command that waits for the choice. */
interface Waiting {
  readonly command: string;
  readonly raw: RawOptions;
  readonly say: Say;
}

/** Asks who is meant by names that several people bear: a list to choose from for each, which runs the command with the one that is chosen. */
export function viewSharedNames(names: readonly SharedNames[], waiting: Waiting): Card {
  const { command, say } = waiting;
  return {
    ...composeProblem(say('people.title', { command })),
    blocks: names.flatMap((each) => listPeople(each, say)),
    menus: composeMenus(names, waiting),
  };
}

function composeMenus(
  names: readonly SharedNames[],
  { command, raw, say }: Waiting,
): readonly Menu[] {
  const menus = names.flatMap(({ option, shared }) =>
    shared.map(
      ({ name, people, others }): Menu => ({
        effect: 'choose',
        label: say('people.which', { name: clip(name) }),
        command,
        options: { ...raw, [option]: others.join(', ') },
        fields: [option],
        joins: true,
        choices: people
          .slice(0, MOST_CHOICES)
          .map((person) => ({ label: describePerson(person, say), value: person.id })),
      }),
    ),
  );
  return menus.slice(0, MOST_LISTS);
}

/** Says which people bear a name, each with the id that can be written instead of it. */
export function listPeople({ option, shared }: SharedNames, say: Say): readonly Block[] {
  return shared.flatMap(({ name, people }) => {
    const left = people.length - MOST_CHOICES;
    const problem = say('people.several', { name: clip(name) });
    const lines = people
      .slice(0, MOST_CHOICES)
      .map((person) => [`${describePerson(person, say)} · `, code(person.id)]);
    return [
      paragraph(say('read.problem', { option: say.option(option), problem })),
      list(left > 0 ? [...lines, [say('people.more', { more: left })]] : lines),
    ];
  });
}

/** Such as `Kim Oh · @kim · Editor`, `role Editors`. */
function describePerson({ id, name, marks }: KnownPerson, say: Say): string {
  const called = id.startsWith('discord:@&')
    ? `${say('person.role')} ${name}`
    : id.startsWith('slack:subteam^')
      ? `${say('person.group')} ${name}`
      : name;
  return [called, ...marks].join(' · ');
}
