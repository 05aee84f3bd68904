import type { ThreadPoster } from '../adapters/adapter.ts';
import type { Say } from '../messages/say.ts';
import type { DiscussionStore } from '../store/discussions/discussion-store.ts';
import type { Store } from '../store/store.ts';

/** What threads of discussions are looked after with. */
export interface TendTools {
  readonly store: DiscussionStore & Pick<Store, 'findClaims'>;
  readonly posters: readonly ThreadPoster[];
  readonly now: () => Date;
  /** From 0 up to 1, so that many retries do not come at once. */
  readonly chance: () => number;
  /** The zone of a group's dates where the reader's own clock is not known. */
  readonly readZone: (group: string) => Promise<string>;
  /** The words of a group's language. */
  readonly openSay: (group: string) => Promise<Say>;
  /** Told of what a person should look at. */
  readonly report: (message: string, cause?: unknown) => void;
}
