import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Card } from '../card/card.ts';
import type { Place } from '../domain/place.ts';

/** How a platform stands: `waiting` is tried again by itself; `lost` needs somebody to do what the log says. */
export type PlatformState = 'waiting' | 'connected' | 'lost';

/** A platform, as `main` starts and stops it. */
export interface Adapter {
  readonly name: 'discord' | 'slack' | 'web';
  /**
   * Connects, and says in one sentence what it is connected to.
   * Throws BriefingError `connection_failed` naming the variable that is wrong, or `platform_away` where another start may
   * work; the other adapters go on.
   */
  start(): Promise<string>;
  /** Whether the platform has ended the connection for good since; the log has what to do. */
  isLost?(): boolean;
  /** Finishes what is under way and lets go of every connection. Safe to call twice, and before `start`. */
  stop(): Promise<void>;
}

/** A path of the one HTTP port that belongs to an adapter, such as `/slack/events`. */
export interface HttpRoute {
  readonly path: string;
  handle(request: IncomingMessage, response: ServerResponse): void;
}

/** An adapter that answers paths of the one HTTP port; none where its platform comes another way. */
export interface RoutedAdapter extends Adapter {
  readonly routes: readonly HttpRoute[];
}

/** Draws a card as the message an adapter would send: a JSON body, and what to call it. */
export interface Preview {
  readonly name: 'discord' | 'slack';
  render(card: Card): Promise<unknown>;
}

/** Where an adapter tells what happened; a fault is told once, with its cause. */
export interface Log {
  info(message: string): void;
  warn(message: string, cause?: unknown): void;
  error(message: string, cause?: unknown): void;
}

/** Remembers which groups a bot is in, so that one it was removed from while it did not run is noticed; `account` is the bot. */
export interface JoinedGroups {
  noteJoined(account: string, groups: readonly string[]): Promise<void>;
  listJoined(account: string): Promise<readonly string[]>;
}

/** What an examination found of one thing: `absent` is not set up, which is no fault. */
export interface Diagnosis {
  /** What was looked at, such as “Discord: token”. */
  readonly about: string;
  readonly state: 'good' | 'warning' | 'fault' | 'absent';
  /** In a whole sentence. */
  readonly says: string;
  /** What to click, type or set; there where something is to be done. */
  readonly advice?: string;
}

/** A message on its way to a place where nobody asked just now. */
export interface OutgoingMessage {
  readonly place: Place;
  /** What `render` gave. */
  readonly body: string;
  /** Marks the message, so that a later attempt knows it again: at most 25 letters and digits. */
  readonly nonce: string;
}

/** `retry`: it may work later; `gone`: the place is no more; `refused`: somebody has to do what the sentence says. */
export interface PostProblem {
  readonly kind: 'retry' | 'gone' | 'refused';
  readonly problem: string;
  /** As long as the platform asks to wait. */
  readonly retryAfterMs?: number;
}

/** How fast a platform wants to be written to, in milliseconds between two messages. */
export interface PostingPace {
  readonly everyMs: number;
  /** To the same channel. */
  readonly everyMsInChannel: number;
  /** Whether `everyMs` counts for a workspace by itself, or for all together. */
  readonly scope: 'workspace' | 'all';
}

/** Posts where nobody asked just now; it tries once, for whoever calls it knows when to try again. */
export interface Poster {
  readonly name: 'discord' | 'slack';
  /** The longest a call to it takes. */
  readonly limitMs: number;
  readonly pace?: PostingPace;
  /** Draws a card as the body of a message. */
  render(card: Card): Promise<string>;
  post(message: OutgoingMessage): Promise<{ readonly messageId: string } | PostProblem>;
  /** Looks among the newest messages of the place for one that an earlier attempt left there. */
  find(
    message: OutgoingMessage,
    sinceMs: number,
  ): Promise<{ readonly messageId: string | undefined } | PostProblem>;
  /** Opens the thread below a message, the same one however often it is asked; undefined where the place has none. */
  openBelow?(
    message: StandingMessage,
    name: string,
  ): Promise<{ readonly thread: string | undefined } | PostProblem>;
  /** The private chat with a person of a workspace. */
  openPrivate?(person: string, workspace: Place): Promise<{ readonly place: Place } | PostProblem>;
}

/** A message that is there, and its place. */
export interface StandingMessage {
  readonly place: Place;
  readonly messageId: string;
}

/** A thread to be opened with its first message; `place` is the channel. */
export interface ThreadOpening extends OutgoingMessage {
  readonly name: string;
  /** There from the second attempt on: since when the first one's message may stand there. */
  readonly sinceMs?: number;
}

/** A thread that is open: where to post in it, and its first message. */
export interface OpenedThread {
  readonly place: Place;
  readonly starter: StandingMessage;
}

/** Talks where people discuss: opens a thread, and changes what it said before. It tries once, as a `Poster` does. */
export interface ThreadPoster extends Poster {
  /** Where a place has no threads, the place itself is the thread. */
  openThread(opening: ThreadOpening): Promise<OpenedThread | PostProblem>;
  /** Puts another body in the place of a message's own. */
  edit(message: StandingMessage, body: string): Promise<StandingMessage | PostProblem>;
  /** The private chat with a person of a workspace. */
  openPrivate(person: string, workspace: Place): Promise<{ readonly place: Place } | PostProblem>;
}
