import { webApi } from '@slack/bolt';

const INVITE = 'type /invite @Readout in the channel, and try again.';
/** What Slack answers about a channel that an app is not in. */
const UNSEEN: ReadonlySet<string> = new Set(['channel_not_found', 'not_in_channel']);

/** What keeps Readout from posting to a channel, and what to do; undefined where nothing does, or Slack does not say. */
export async function findPostingProblem(
  channel: string | undefined,
  { conversations }: Pick<webApi.WebClient, 'conversations'>,
): Promise<string | undefined> {
  if (channel === undefined) return undefined;
  try {
    const { channel: found } = await conversations.info({ channel });
    if (found?.is_archived === true) {
      return 'The channel is archived: nothing can be posted there until it is opened again.';
    }
    const isOpen = found?.is_im === true || found?.is_mpim === true || found?.is_member !== false;
    return isOpen ? undefined : `Readout is not in the channel: ${INVITE}`;
  } catch (cause) {
    const error = cause instanceof webApi.WebAPIPlatformError ? cause.data.error : '';
    return UNSEEN.has(error) ? `Readout does not see the channel: ${INVITE}` : undefined;
  }
}
