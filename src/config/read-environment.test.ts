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
    ['PORT', 'eighty', 'must be a whole number from 0 to 65535'],
    ['PORT', '70000', 'must be a whole number from 0 to 65535'],
    ['PORT', '80.5', 'must be a whole number from 0 to 65535'],
    ['DATABASE_URL', 'mysql://secret@host', 'must begin with postgres://'],
    ['PUBLIC_URL', 'javascript:alert(1)', 'must be an address'],
    ['SLACK_API_URL', 'localhost', 'must be an address'],
    ['LOG_LEVEL', 'loud', 'must be debug, info, warn, error or silent'],
  ])('names %s where it is %j, says what it must be, and tells no value', (name, value, must) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(
      expect.objectContaining({
        code: 'config_invalid',
        message: expect.stringContaining(`${name}: ${must}`),
      }),
    );
    expect(() => readEnvironment({ [name]: value })).not.toThrow(/secret|alert/u);
  });
});
