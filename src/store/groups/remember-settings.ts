import type { GroupSettings } from '../../domain/settings.ts';
import type { GroupStore } from './group-store.ts';

/** So long it may take until what another process has set is known here. */
const KEPT_MS = 1_000;
const MOST_KEPT = 1_000;

interface Kept {
  readonly atMs: number;
  readonly settings: Promise<GroupSettings>;
}

type SettingsStore = Pick<
  GroupStore,
  'readSettings' | 'saveSettings' | 'forgetGroup' | 'forgetPerson'
>;

/** The same store, which reads the settings of a group at most once a second: a command asks for them several times. */
export function rememberSettings<Whole extends SettingsStore>(
  store: Whole,
  nowMs: () => number = () => performance.now(),
): Whole {
  const kept = new Map<string, Kept>();
  /** What changes them is done before they are forgotten, so that nobody remembers those of before. */
  const afresh =
    <Args extends readonly [group: string, ...rest: unknown[]], Result>(
      change: (...args: Args) => Promise<Result>,
    ) =>
    async (...args: Args): Promise<Result> => {
      try {
        return await change(...args);
      } finally {
        kept.delete(args[0]);
      }
    };
  return {
    ...store,
    readSettings(group) {
      const known = kept.get(group);
      if (known !== undefined && nowMs() - known.atMs < KEPT_MS) return known.settings;
      const settings = store.readSettings(group);
      kept.delete(group);
      kept.set(group, { atMs: nowMs(), settings });
      // What failed is asked again.
      settings.catch(() => kept.delete(group));
      const [oldest] = kept.size > MOST_KEPT ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
      return settings;
    },
    saveSettings: afresh(store.saveSettings),
    forgetGroup: afresh(store.forgetGroup),
    forgetPerson: afresh(store.forgetPerson),
  };
}
