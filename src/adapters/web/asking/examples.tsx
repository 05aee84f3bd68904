import type { ReactElement } from 'react';
import type { Command } from '../../../commands/command.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { writeText } from '../../../commands/typing/write-text.ts';
import { tellCommand, tellOption } from '../../../messages/commands/command-texts.ts';
import type { Say } from '../../../messages/say.ts';
import { drawEach } from '../page/draw-each.ts';
import { readWords } from '../page/words.ts';

/** What a first visitor sees: what this is, and commands to try. */
export function Examples({ desk }: { readonly desk: FrontDesk }): ReactElement {
  const say = readWords();
  return (
    <div className="welcome">
      <p className="lead">{say('page.lead')}</p>
      <h2>{say('page.try')}</h2>
      <div className="commands">
        {drawEach(desk.commands, (command) => drawCommand(command, say))}
      </div>
    </div>
  );
}

function drawCommand(command: Command, { language }: Say): ReactElement {
  return (
    <section className="command">
      <h3>
        <code>/{command.name}</code>
      </h3>
      <p>{tellCommand(language, command)}</p>
      <ul className="examples">
        {drawEach(command.examples, (options) => {
          const text = writeText({ command: command.name, options }, command);
          return (
            <li>
              <a href={`/?${new URLSearchParams({ q: text })}`} data-in-place="">
                <code>{text}</code>
              </a>
            </li>
          );
        })}
      </ul>
      <dl className="options">
        {drawEach(Object.entries(command.options), ([name, { summary }]) => (
          <div>
            <dt>
              <code>{name}:</code>
            </dt>
            <dd>{tellOption(language, command.name, { name, summary })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
