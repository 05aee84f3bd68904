import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askOnMessage, messageCommands } from './message-commands.ts';

const [claims, verify] = messageCommands;

function ask(command: typeof claims, text: string): unknown {
  if (command === undefined) throw new Error('There is no such command.');
  const asked = askOnMessage(command, text);
  return 'problem' in asked ? 'a problem' : Object.values(asked.options)[0];
}

describe('askOnMessage', () => {
  it.each([
    ['words as they are', 'China and Kazakhstan agree', 'China and Kazakhstan agree'],
    ['marks of a query as blanks', '"gas -pipeline" by:x OR (y)', 'gas pipeline by x OR y'],
    ['no markup', '> **China** said\n-# River Post', 'China said River Post'],
    ['no address or mention', '<@123> see https://a.example/b?c China', 'see China'],
    ['Kazakh and Chinese', 'Қытай 中国', 'Қытай 中国'],
    ['nothing but marks', '*** <@1> https://a.example', 'a problem'],
    ['nothing', '', 'a problem'],
  ])('searches for %s', (_case, text, words) => {
    expect(ask(claims, text)).toBe(words);
  });

  it.each([
    [
      'the quoted words',
      'He said “the ports will reopen in spring”, so what?',
      'the ports will reopen in spring',
    ],
    [
      'the longest of two',
      '"a short quotation" and "a much longer quotation"',
      'a much longer quotation',
    ],
    ['the whole message without any', 'The ports will reopen.', 'The ports will reopen.'],
  ])('verifies %s', (_case, text, words) => {
    expect(ask(verify, text)).toBe(words);
  });

  it('gives at most what an option takes, whatever the message', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...messageCommands),
        fc.string({ unit: 'binary', maxLength: 900 }),
        (command, text) => {
          const asked = askOnMessage(command, text);
          if ('problem' in asked) return;
          const [words = ''] = Object.values(asked.options);
          expect(words.length).toBeLessThanOrEqual(500);
          expect(words.isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
