import { makeHarmless, renderTerminal } from '../../adapters/console/render-card.ts';
import type { Caller } from '../../commands/callers/caller.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal.ts';

const CALLER: Caller = { place: { adapter: 'console' }, person: 'console', isHost: true };

/** Answers one command typed as text; with `json` the card itself. */
export async function ask(
  text: string,
  { json, desk, terminal }: { json: boolean; desk: FrontDesk; terminal: Terminal },
): Promise<ExitCode> {
  const card = await desk.ask(text, CALLER, {
    onProgress: (line) => terminal.tell(makeHarmless(line)),
  });
  if (json) terminal.print(JSON.stringify(card, null, 2));
  else if (card.file === undefined) terminal.print(renderTerminal(card, desk.commands));
  else {
    // The file alone, so that it can be led into one.
    terminal.tell(renderTerminal(card, desk.commands));
    terminal.print(makeHarmless(card.file.text));
  }
  if (card.kind === 'fault') return EXIT.fault;
  return card.kind === 'problem' ? EXIT.misuse : EXIT.ok;
}
