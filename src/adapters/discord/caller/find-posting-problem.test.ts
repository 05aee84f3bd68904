import { ChannelType, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { findPostingProblem } from './find-posting-problem.ts';

const { ViewChannel, SendMessages, ReadMessageHistory, SendMessagesInThreads } =
  PermissionFlagsBits;
const { CreatePublicThreads, AttachFiles } = PermissionFlagsBits;
const { GuildText, GuildForum, GuildVoice, PublicThread } = ChannelType;

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
      channel: { isThread: () => inThread, type: ChannelType.GuildText },
      appPermissions: new PermissionsBitField(permissions).freeze(),
    });
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(problem);
  });

  const MESSAGES = ViewChannel | SendMessages | ReadMessageHistory;
  it.each<[string, ChannelType, ChannelType | undefined, bigint, RegExp | undefined]>([
    [
      'all that a thread with minutes needs',
      GuildText,
      undefined,
      MESSAGES,
      /role “Create Public Threads” and “Send Messages in Threads” and “Attach Files” under/u,
    ],
    [
      'nothing where that is given',
      GuildText,
      undefined,
      MESSAGES | CreatePublicThreads | SendMessagesInThreads | AttachFiles,
      undefined,
    ],
    [
      'the right to write in the channel of a thread, where it opens',
      PublicThread,
      GuildText,
      (MESSAGES & ~SendMessages) | CreatePublicThreads | SendMessagesInThreads | AttachFiles,
      /role “Send Messages” under/u,
    ],
    [
      'no right to threads in a forum, whose posts are messages',
      PublicThread,
      GuildForum,
      MESSAGES | SendMessagesInThreads | AttachFiles,
      undefined,
    ],
    [
      'no right to threads where there are none',
      GuildVoice,
      undefined,
      MESSAGES,
      /role “Attach Files” under/u,
    ],
  ])('names for a discussion %s', (_case, type, parent, permissions, problem) => {
    const found = findPostingProblem(
      {
        guildId: 'G1',
        channel: {
          isThread: () => type === PublicThread,
          type,
          parent: parent === undefined ? null : { type: parent },
        },
        appPermissions: new PermissionsBitField(permissions).freeze(),
      },
      'discussion',
    );
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(problem);
  });
});
