import type { ReactElement } from 'react';
import type { Command } from '../../commands/command.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';
import { writeText } from '../../commands/write-text.ts';
import { drawEach } from './draw-each.ts';

/** What a first visitor sees: what this is, and commands to try. */
export function Examples({ desk }: { readonly desk: FrontDesk }): ReactElement {
  return (
    <div className="welcome">
      <p className="lead">
        Readout reads the articles you give it and finds who claims what. Each answer is a
        quotation, word for word, with its speaker and the place it stands at. This page draws every
        answer as Discord and Slack show it, from the very messages Readout would send there.
      </p>
      <h2>Try one</h2>
      <div className="commands">{drawEach(desk.commands, drawCommand)}</div>
    </div>
  );
}

function drawCommand(command: Command): ReactElement {
  return (
    <section className="command">
      <h3>
        <code>/{command.name}</code>
      </h3>
      <p>{command.summary}</p>
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
            <dd>{summary}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
