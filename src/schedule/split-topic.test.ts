import { describe, expect, it } from 'vitest';
import { splitTopic } from './split-topic.ts';

describe('splitTopic', () => {
  it.each([
    ['every monday 09:00', undefined, 'every monday 09:00'],
    [
      'china kazakhstan every monday 09:00 Asia/Almaty',
      'china kazakhstan',
      'every monday 09:00 Asia/Almaty',
    ],
    ['about china daily 9am', 'china', 'daily 9am'],
    ['on mondays at 9', undefined, 'on mondays at 9'],
    ['china on mondays at 9', 'china', 'mondays at 9'],
    ['the daily post every friday', 'the daily post', 'every friday'],
    ['"gas pipeline" weekdays 8:30', '"gas pipeline"', 'weekdays 8:30'],
    ['0 9 * * 1', undefined, '0 9 * * 1'],
    ['', undefined, ''],
  ])('parts “%s”', (typed, topic, when) => {
    expect(splitTopic(typed)).toEqual({ topic, when });
  });
});
