import { clip, type Option } from './options.ts';
import { readAllowed } from './read-allowed.ts';

const MAX_TEXT = 500;

/** People and roles, `@name` on Discord, ids on Slack; null is everybody. */
export function people(summary: string): Option<readonly string[] | null> {
  return {
    kind: 'text',
    summary,
    required: false,
    rest: false,
    max: MAX_TEXT,
    parse(raw) {
      // Slack writes `@U1` where it recognised somebody.
      const read = readAllowed(raw.replace(/(^|[\s,;])@([USW][A-Z0-9])/gu, '$1$2'));
      const value = 'value' in read ? read.value : undefined;
      if (value === 'everyone') return { value: null };
      if (typeof value === 'object' && value !== null) return { value };
      return {
        problem: `“${clip(raw)}” names nobody; write everyone, or people and roles: @name on Discord, member ids such as U024BE7LH and user group ids such as S0614TZR7 on Slack.`,
      };
    },
  };
}
