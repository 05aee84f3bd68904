import { webApi } from '@slack/bolt';
import type { Place } from '../../../domain/place.ts';
import type { Diagnosis } from '../../adapter.ts';
import { silentBoltLog } from '../connecting/bolt-log.ts';
import type { Installations } from '../connecting/installations.ts';
import { createClientOptions } from '../connecting/slack-client.ts';

interface Asking {
  readonly installations: Installations;
  readonly apiUrl: string | undefined;
}

const ABOUT = 'Slack: digests';
const REMOVE = 'End its digests with /digest remove, or ask for them in another channel.';
/** What Slack says of a channel that Readout cannot write in, and what to do. */
const PROBLEMS: Readonly<Record<string, readonly [Diagnosis['state'], string, string]>> = {
  not_in_channel: ['fault', 'is not in', 'Type “/invite @readout” there.'],
  channel_not_found: ['fault', 'cannot see', `Type “/invite @readout” there. ${REMOVE}`],
  is_archived: ['warning', 'cannot write any more in', REMOVE],
  missing_scope: [
    'fault',
    'lacks a right to read',
    'Install it again with the manifest of “readout manifest slack”.',
  ],
};

/** Finds out for each channel that gets digests whether Readout is in it. */
export async function examineSlackChannels(
  places: readonly Place[],
  asking: Asking,
): Promise<readonly Diagnosis[]> {
  const found = await Promise.all(places.map((place) => examineChannel(place, asking)));
  const wrong = found.filter((diagnosis) => diagnosis !== undefined);
  if (wrong.length > 0 || places.length === 0) return wrong;
  const says = `Readout is in ${places.length === 1 ? 'the channel' : `all ${places.length} channels`} with digests.`;
  return [{ about: ABOUT, state: 'good', says }];
}

async function examineChannel(
  { workspace, channel = '' }: Place,
  { installations, apiUrl }: Asking,
): Promise<Diagnosis | undefined> {
  try {
    const token = await installations.findToken({ teamId: workspace });
    if (token === undefined) {
      const says = `Readout is not installed any more in ${workspace}, which gets digests.`;
      return {
        about: ABOUT,
        state: 'warning',
        says,
        advice: 'Install it there again, or end its digests.',
      };
    }
    const options = { ...createClientOptions(apiUrl), logger: silentBoltLog };
    await new webApi.WebClient(token, options).conversations.history({ channel, limit: 1 });
    return undefined;
  } catch (cause) {
    const error = cause instanceof webApi.WebAPIPlatformError ? cause.data.error : '';
    const [state, what, advice] = PROBLEMS[error] ?? UNKNOWN;
    return {
      about: ABOUT,
      state,
      says: `Readout ${what} the channel ${channel}, which gets digests.`,
      advice,
    };
  }
}

const UNKNOWN = ['warning', 'could not look at', 'Run readout doctor again in a moment.'] as const;
