import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { findPostingProblem } from './find-posting-problem.ts';

const { ViewChannel, SendMessages, ReadMessageHistory, SendMessagesInThreads } =
  PermissionFlagsBits;

describe('findPostingProblem', () => {
  it.each<[string, string | null, boolean, bigint, RegExp | undefined]>([
    [
      'nothing where all is given',
      'G1',
      false,
      ViewChannel | SendMessages | ReadMessageHistory,
      undefined,
    ],
    ['nothing in a private chat', null, false, 0n, undefined],
    [
      'the right to write',
      'G1',
      false,
      ViewChannel | ReadMessageHistory,
      /give its role “Send Messages” under/u,
    ],
    ['two rights at once', 'G1', false, ViewChannel, /“Send Messages” and “Read Message History”/u],
    [
      'the right to write in threads, in a thread alone',
      'G1',
      true,
      ViewChannel | ReadMessageHistory,
      /role “Send Messages in Threads” under/u,
    ],
    [
      'nothing in a thread where that is given',
      'G1',
      true,
      ViewChannel | ReadMessageHistory | SendMessagesInThreads,
      undefined,
    ],
  ])('names %s', (_case, guildId, inThread, permissions, problem) => {
    const found = findPostingProblem({
      guildId,
      channel: { isThread: () => inThread },
      appPermissions: new PermissionsBitField(permissions).freeze(),
    });
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(problem);
  });
});
