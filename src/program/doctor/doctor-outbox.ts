import type { Diagnosis } from '../../adapters/adapter.ts';
import { isUntaken } from '../../briefing/digests/delivery-desk.ts';
import type { Environment } from '../../config/read-environment.ts';
import { readPlace } from '../../domain/place.ts';
import { openStore } from '../../store/open-store.ts';
import { attempt } from './attempt-diagnosis.ts';

const ABOUT = 'digests';
const MOST_LOOKED_AT = 1_000;

/** Says which platforms have digests waiting for them that no process takes. */
export async function examineOutbox({
  DATABASE_URL,
  READOUT_DATA,
}: Environment): Promise<readonly Diagnosis[]> {
  const waiting = await attempt(ABOUT, async () => {
    const store = await openStore({ databaseUrl: DATABASE_URL, dataFolder: READOUT_DATA });
    try {
      const pending = await store.listDeliveries(MOST_LOOKED_AT, undefined, 'pending');
      const untaken = pending.filter((delivery) => isUntaken(delivery, Date.now()));
      const adapters = untaken.map(({ place }) => readPlace(place)?.adapter ?? place);
      return [...new Set(adapters)].map((adapter) => {
        const count = adapters.filter((each) => each === adapter).length;
        return describeWaiting(adapter, count);
      });
    } finally {
      await store.close();
    }
  });
  // A store that does not open is told of by itself.
  return waiting.filter(({ state }) => state !== 'fault');
}

function describeWaiting(adapter: string, count: number): Diagnosis {
  return {
    about: ABOUT,
    state: 'warning',
    says: `${count} messages wait for a Readout that runs and is connected to ${adapter}.`,
    advice: `Start one with the settings of ${adapter}; what waits is sent then. /digest remove takes a digest away.`,
  };
}
