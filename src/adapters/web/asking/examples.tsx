import type { ReactElement } from 'react';
import type { Command } from '../../../commands/command.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { writeText } from '../../../commands/typing/write-text.ts';
import { tellCommand, tellOption } from '../../../messages/commands/command-texts.ts';
import type { Say } from '../../../messages/say.ts';
import { drawEach } from '../page/draw-each.ts';
import { readWords } from '../page/words.ts';

/** What a first visitor sees: what this is, and commands to try; those that belong together are folded up below. */
export function Examples({ desk }: { readonly desk: FrontDesk }): ReactElement {
  const say = readWords();
  const { alone, families } = divideCommands(desk.commands);
  return (
    <div className="welcome">
      <p className="lead">{say('page.lead')}</p>
      <h2>{say('page.try')}</h2>
      <div className="commands">{drawEach(alone, (command) => drawCommand(command, say))}</div>
      <h2>{say('page.families')}</h2>
      {drawEach(families, (family) => drawFamily(family, say))}
    </div>
  );
}

interface Family {
  /** The word that all their names begin with. */
  readonly name: string;
  readonly commands: readonly Command[];
}

/** Those with a name of one word that no other begins with, and the families of all others. */
function divideCommands(commands: readonly Command[]) {
  const names = new Set(commands.map(nameFamily));
  const families = Array.from(names, (name): Family => {
    return { name, commands: commands.filter((command) => nameFamily(command) === name) };
  });
  const isFamily = (family: Family): boolean => family.commands.length > 1;
  const alone = families.filter((family) => !isFamily(family));
  return { alone: alone.flatMap((family) => family.commands), families: families.filter(isFamily) };
}

function nameFamily({ name }: Command): string {
  return name.split(' ')[0] ?? name;
}

function drawFamily({ name, commands }: Family, say: Say): ReactElement {
  return (
    <details className="family">
      <summary>
        <code>/{name}</code> {commands.map((each) => each.name.slice(name.length + 1)).join(', ')}
      </summary>
      <div className="commands">{drawEach(commands, (command) => drawCommand(command, say))}</div>
    </details>
  );
}

function drawCommand(command: Command, say: Say): ReactElement {
  const options = Object.entries(command.options);
  return (
    <section className="command">
      <h3>
        <code>/{command.name}</code>
      </h3>
      <p>{tellCommand(say.language, command)}</p>
      {command.examples.length > 0 && (
        <ul className="examples">
          {drawEach(command.examples, (example) => drawExample(command, example))}
        </ul>
      )}
      {options.length > 0 && (
        <details>
          <summary>{say('page.options')}</summary>
          <dl className="options">
            {drawEach(options, ([name, { summary }]) => (
              <div>
                <dt>
                  <code>{name}:</code>
                </dt>
                <dd>{tellOption(say.language, command.name, { name, summary })}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

function drawExample(command: Command, options: Command['examples'][number]): ReactElement {
  const text = writeText({ command: command.name, options }, command);
  return (
    <li>
      <a href={`/?${new URLSearchParams({ q: text })}`} data-in-place="">
        <code>{text}</code>
      </a>
    </li>
  );
}
