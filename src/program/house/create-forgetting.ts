import type { Indexer } from '../../briefing/claims/index-claims.ts';
import type { Store } from '../../store/store.ts';

interface ForgettingTools {
  readonly store: Pick<Store, 'forgetGroup'>;
  readonly indexer: Indexer;
}

/** Creates what forgets a group: all of it in the store, and then what was searched of it. */
export function createForgetting({
  store,
  indexer,
}: ForgettingTools): (group: string) => Promise<void> {
  return async (group) => {
    await store.forgetGroup(group);
    await indexer.refresh();
  };
}
