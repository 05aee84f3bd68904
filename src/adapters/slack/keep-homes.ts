import type { webApi } from '@slack/bolt';
import type { Card } from '../../card/card.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';
import { readText } from '../../commands/read-text.ts';
import type { Log } from '../adapter.ts';
import { composeHome } from './compose-home.ts';
import type { SlackCaller } from './slack-caller.ts';

/** Somebody who has opened the page of the app. */
export interface Viewer {
  readonly caller: SlackCaller;
  readonly client: Pick<webApi.WebClient, 'views'>;
}

/** Puts the pages of the app where people see them, and anew where something on them changed. */
export interface Homes {
  show(viewer: Viewer, outcome?: Card): Promise<void>;
  /** The same desk, after whose changes the pages that are looked at show what is now. */
  watch(desk: FrontDesk): FrontDesk;
  stop(): void;
}

interface Seen {
  readonly viewer: Viewer;
  /** What came of what they did there last; it stays until they do something else. */
  readonly outcome: Card | undefined;
  readonly untilMs: number;
}

/** Slack says when a page is opened, not when it is left. */
const OPEN_MS = 30 * 60_000;
const MOST_OPEN = 200;
/** Several changes that come together are shown at once. */
const PAUSE_MS = 500;

/** Creates what keeps the pages of the app; each is the view of one person. */
export function createHomes(
  desk: FrontDesk,
  { log, now, pauseMs = PAUSE_MS }: { log: Log; now: () => number; pauseMs?: number },
): Homes {
  const open = new Map<string, Seen>();
  const changed = new Map<string, NodeJS.Timeout>();

  async function publish({ caller, client }: Viewer, outcome?: Card): Promise<void> {
    try {
      const view = await composeHome(desk, caller, outcome);
      await client.views.publish({ user_id: caller.person, view });
    } catch (cause) {
      log.warn('Slack: the page of the app could not be shown.', cause);
    }
  }

  async function publishAll(workspace: string): Promise<void> {
    for (const { viewer, outcome, untilMs } of [...open.values()]) {
      const isHere = viewer.caller.place.workspace === workspace;
      if (isHere && now() < untilMs) await publish(viewer, outcome);
    }
  }

  function noteChange(workspace: string | undefined): void {
    if (workspace === undefined || changed.has(workspace)) return;
    const later = setTimeout(() => {
      changed.delete(workspace);
      void publishAll(workspace);
    }, pauseMs);
    changed.set(workspace, later.unref());
  }

  /** What needs a permission, or is done to one's own, changes something. */
  const isChange = (name: string, { kind }: Card): boolean =>
    kind === 'answer' &&
    desk.commands.some((command) => command.name === name && command.permission !== undefined);

  return {
    async show(viewer, outcome) {
      const key = `${viewer.caller.place.workspace} ${viewer.caller.person}`;
      open.delete(key);
      open.set(key, { viewer, outcome, untilMs: now() + OPEN_MS });
      const [oldest] = open.size > MOST_OPEN ? open.keys() : [];
      if (oldest !== undefined) open.delete(oldest);
      await publish(viewer, outcome);
    },
    watch: (watched) => ({
      ...watched,
      async dispatch(invocation, caller, extras) {
        const card = await watched.dispatch(invocation, caller, extras);
        if (isChange(invocation.command, card)) noteChange(caller.place.workspace);
        return card;
      },
      async ask(text, caller, extras) {
        const card = await watched.ask(text, caller, extras);
        const read = readText(text, desk.commands);
        const isOurs = 'invocation' in read && isChange(read.invocation.command, card);
        if (isOurs) noteChange(caller.place.workspace);
        return card;
      },
    }),
    stop() {
      for (const later of changed.values()) clearTimeout(later);
      changed.clear();
    },
  };
}
