import type { webApi } from '@slack/bolt';
import type { Card } from '../../../card/card.ts';
import type { Caller } from '../../../commands/callers/caller.ts';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { findCommand } from '../../../commands/typing/find-command.ts';
import { readText } from '../../../commands/typing/read-text.ts';
import type { Log } from '../../adapter.ts';
import { createRememberPeople } from '../caller/remember-people.ts';
import type { SlackCaller } from '../caller/slack-caller.ts';
import { composeHome, type Shown } from './compose-home.ts';
import { createRounds } from './create-rounds.ts';

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
/** The name of nobody: for the pages of all. */
const ALL = '';

/** Creates what keeps the pages of the app; each is the view of one person. */
export function createHomes(
  desk: FrontDesk,
  { log, now, pauseMs = PAUSE_MS }: { log: Log; now: () => number; pauseMs?: number },
): Homes {
  const open = new Map<string, Seen>();
  const remember = createRememberPeople(now);
  const rounds = createRounds(publishAll, pauseMs);

  async function publish({ caller, client }: Viewer, shown: Shown): Promise<void> {
    try {
      const view = await composeHome(desk, remember(caller), shown);
      await client.views.publish({ user_id: caller.person, view });
    } catch (cause) {
      log.warn('Slack: the page of the app could not be shown.', cause);
    }
  }

  /** Shows anew what is open of some people, or of all. */
  async function publishAll(workspace: string, people: ReadonlySet<string>): Promise<void> {
    for (const { viewer, outcome, untilMs } of [...open.values()]) {
      const { place, person } = viewer.caller;
      const isMeant = people.has(ALL) || people.has(person);
      if (place.workspace !== workspace || !isMeant || now() >= untilMs) continue;
      await publish(viewer, { outcome, isUnasked: true });
    }
  }

  function noteChange(command: string, { place, person }: Caller, { kind }: Card): void {
    const whose = findCommand(command, desk.commands)?.changesHome;
    if (kind !== 'answer' || whose === undefined || place.workspace === undefined) return;
    rounds.note(place.workspace, whose === 'all' ? ALL : person);
  }

  return {
    async show(viewer, outcome) {
      const key = `${viewer.caller.place.workspace} ${viewer.caller.person}`;
      open.delete(key);
      open.set(key, { viewer, outcome, untilMs: now() + OPEN_MS });
      const [oldest] = open.size > MOST_OPEN ? open.keys() : [];
      if (oldest !== undefined) open.delete(oldest);
      await publish(viewer, { outcome });
    },
    watch: (watched) => ({
      ...watched,
      async dispatch(invocation, caller, extras) {
        const card = await watched.dispatch(invocation, caller, extras);
        noteChange(invocation.command, caller, card);
        return card;
      },
      async ask(text, caller, extras) {
        const card = await watched.ask(text, caller, extras);
        const read = readText(text, desk.commands);
        if ('invocation' in read) noteChange(read.invocation.command, caller, card);
        return card;
      },
    }),
    stop: rounds.stop,
  };
}
