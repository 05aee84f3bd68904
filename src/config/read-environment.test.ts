import { describe, expect, it } from 'vitest';
import { readEnvironment } from './read-environment.ts';

describe('readEnvironment', () => {
  it('knows what every variable is where it is not set', () => {
    expect(readEnvironment({ PATH: '/bin', DISCORD_TOKEN: '' })).toEqual({
      READOUT_CORPUS: 'corpus',
      READOUT_CONFIG: 'config',
      READOUT_DATA: 'data',
      HOST: '127.0.0.1',
      PORT: 8080,
      LOG_LEVEL: 'info',
    });
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://secret@host'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['SLACK_API_URL', 'localhost'],
    ['LOG_LEVEL', 'loud'],
  ])('names %s where it is %j, and tells no value', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(
      expect.objectContaining({
        code: 'config_invalid',
        message: expect.stringContaining(`${name}:`),
      }),
    );
    expect(() => readEnvironment({ [name]: value })).not.toThrow(/secret|alert/u);
  });
});
