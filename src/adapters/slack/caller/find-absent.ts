import { webApi } from '@slack/bolt';

/** What Slack answers about somebody who is not, or no more, in the workspace. */
const UNKNOWN: ReadonlySet<string> = new Set(['user_not_found', 'user_not_visible']);
/** Nobody names more at a time, and each is a request. */
const MOST_ASKED = 20;

/** Those of some people who are not in the workspace any more. */
export async function findAbsent(
  people: readonly string[],
  { users }: Pick<webApi.WebClient, 'users'>,
): Promise<readonly string[]> {
  const absent = await Promise.all(
    people.slice(0, MOST_ASKED).map(async (person) => {
      try {
        const { user: found } = await users.info({ user: person });
        return found?.deleted === true ? [person] : [];
      } catch (cause) {
        const error = cause instanceof webApi.WebAPIPlatformError ? cause.data.error : '';
        // Where Slack does not say, they are held to be there.
        return UNKNOWN.has(error) ? [person] : [];
      }
    }),
  );
  return absent.flat();
}
