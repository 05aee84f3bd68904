import type { webApi } from '@slack/bolt';

/** Asks Slack what somebody has their Slack in: a language tag; undefined where it does not say, or not soon. */
export type FindLanguage = (
  person: string,
  workspace: string,
  client: Pick<webApi.WebClient, 'users'>,
) => Promise<string | undefined>;

const KEPT_MS = 60 * 60_000;
/** What was not told is asked again, but not with every command. */
const UNTOLD_MS = 5 * 60_000;
const MOST_KEPT = 5_000;
/** Nobody waits longer for their language. */
const WAIT_MS = 1_000;

interface Asked {
  readonly language: Promise<string | undefined>;
  untilMs: number;
}

/** Creates what asks once an hour for each person, and remembers 5,000 of them. */
export function createLanguageFinder(now: () => number, waitMs = WAIT_MS): FindLanguage {
  const asked = new Map<string, Asked>();

  function ask(...[person, workspace, client]: Parameters<FindLanguage>): Asked {
    const key = `${workspace} ${person}`;
    const known = asked.get(key);
    if (known !== undefined && now() < known.untilMs) return known;
    const fresh: Asked = { language: readLocale(person, client), untilMs: now() + KEPT_MS };
    void fresh.language.then((language) => {
      if (language === undefined) fresh.untilMs = now() + UNTOLD_MS;
    });
    // A map keeps the order of insertion, so whoever was asked for last stands last.
    asked.delete(key);
    asked.set(key, fresh);
    const [oldest] = asked.size > MOST_KEPT ? asked.keys() : [];
    if (oldest !== undefined) asked.delete(oldest);
    return fresh;
  }

  return async (...given) => {
    let late: NodeJS.Timeout | undefined;
    const limit = new Promise<undefined>((resolve) => {
      late = setTimeout(() => resolve(undefined), waitMs);
    });
    const language = await Promise.race([ask(...given).language, limit]);
    clearTimeout(late);
    return language;
  };
}

/** Whoever is not told is spoken to as the group is. */
async function readLocale(
  person: string,
  client: Pick<webApi.WebClient, 'users'>,
): Promise<string | undefined> {
  try {
    const { user } = await client.users.info({ user: person, include_locale: true });
    return user?.locale;
  } catch {
    return undefined;
  }
}
