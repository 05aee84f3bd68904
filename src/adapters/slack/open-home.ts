import type { App, types } from '@slack/bolt';
import { code, paragraph } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { Caller } from '../../commands/caller.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';
import type { Log } from '../adapter.ts';
import { renderCard } from './render-card.ts';

/** What stands on the page of the app, one below the other, as far as there is such a command. */
const SHOWN = ['digest preview', 'predictions due', 'settings show'] as const;
/** Slack takes no more. */
const MAX_BLOCKS = 100;

const WHAT_TO_TYPE: Card = {
  kind: 'help',
  title: 'Ask Readout',
  blocks: [
    paragraph(
      'In any channel: ',
      code('/claims china kazakhstan'),
      ', or ',
      code('/readout help'),
      ' for all there is.',
    ),
  ],
  actions: [],
};

/** Shows what is new, what falls due and what is set to whoever opens the app's own page. */
export function addHomeListener(
  app: App,
  { desk, log }: { readonly desk: FrontDesk; readonly log: Log },
): void {
  app.event('app_home_opened', async ({ event, body, context, client }) => {
    if (event.tab !== 'home' || context.botToken === undefined) return;
    const caller: Caller = {
      place: { adapter: 'slack', workspace: body.team_id },
      person: event.user,
    };
    try {
      const blocks = await composeHome(desk, caller);
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
    } catch (cause) {
      log.warn('Slack: the page of the app could not be shown.', cause);
    }
  });
}

/** Composes the page: the answers of the commands shown, without their buttons: those need a message to stand under. */
export async function composeHome(
  desk: Pick<FrontDesk, 'commands' | 'dispatch'>,
  caller: Caller,
): Promise<types.KnownBlock[]> {
  const known = SHOWN.filter((name) => desk.commands.some((command) => command.name === name));
  const cards = await Promise.all(
    known.map((command) => desk.dispatch({ command, options: {} }, caller)),
  );
  const answers = cards.filter(({ kind }) => kind === 'answer' || kind === 'empty');
  const drawn = [WHAT_TO_TYPE, ...answers].flatMap((card) => [
    ...renderCard({ ...card, actions: [] }, { references: [] }).blocks,
    { type: 'divider' as const },
  ]);
  return drawn.slice(0, Math.min(drawn.length - 1, MAX_BLOCKS));
}
