import { clip, type Option } from './options.ts';
import { readAllowed } from './read-allowed.ts';

const MAX_TEXT = 500;

/** People and roles, by `@name` or by id; null is everybody. */
export function people(summary: string): Option<readonly string[] | null> {
  return {
    kind: 'text',
    summary,
    required: false,
    rest: false,
    namesPeople: true,
    max: MAX_TEXT,
    parse(raw) {
      const read = readAllowed(raw);
      const value = 'value' in read ? read.value : undefined;
      if (value === 'everyone') return { value: null };
      if (typeof value === 'object' && value !== null) return { value };
      return {
        problem: `“${clip(raw)}” names nobody; write everyone, or people and roles: @name, on Slack user groups too, or their ids.`,
      };
    },
  };
}
