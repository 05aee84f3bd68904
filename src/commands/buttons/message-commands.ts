import { composeProblem } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { sayEnglish } from '../../messages/say.ts';
import type { Invocation } from '../front-desk.ts';

/** What can be done with a message that somebody points at. */
export interface MessageCommand {
  /** Names it to a platform; it never changes. */
  readonly id: 'message_claims' | 'message_verify' | 'message_collect';
  /** What a person reads where they point at the message. */
  readonly label: MessageKey;
  readonly command: string;
  /** The option that takes the words of the message; absent where the message comes along whole. */
  readonly option?: string;
}

/** Every platform shows these beside its messages. */
export const messageCommands: readonly MessageCommand[] = [
  { id: 'message_claims', label: 'message.claims', command: 'claims', option: 'about' },
  { id: 'message_verify', label: 'message.verify', command: 'verify', option: 'sentence' },
  { id: 'message_collect', label: 'message.collect', command: 'discussion collect' },
];

/** An option takes no more. */
const MAX_WORDS = 500;
const ADDRESS = /https?:\/\/\S+/giu;
const MENTION = /<[@#!:][^>]{0,100}>/gu;
/** Marks that stand before a line, and those around words. */
const MARKUP = /^(?:>{1,3}|-#|#{1,3}|[-*])\s+|[*_~|`\\]+/gmu;
const QUOTED = /[“«„"]([^“”«»„"]{8,600})[”»“"]/gu;
/** What a search would read as marks of its query language. */
const NO_WORD = /[^\p{L}\p{M}\p{N}’']+/gu;

/** The command that a message asks for; a card that says what to do where the message has no words. */
export function askOnMessage(
  { command, option }: MessageCommand,
  text: string,
): Invocation | { readonly problem: Card } {
  const plain = cleanMessage(text);
  const words = command === 'verify' ? findQuoted(plain) : plain.replace(NO_WORD, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(words)) {
    return {
      problem: composeProblem(sayEnglish('message.empty'), sayEnglish('message.empty.hint')),
    };
  }
  return { command, options: option === undefined ? {} : { [option]: cutWords(words) } };
}

/** The words of a message, without addresses, mentions and marks. */
function cleanMessage(text: string): string {
  return text
    .toWellFormed()
    .replace(ADDRESS, ' ')
    .replace(MENTION, ' ')
    .replace(MARKUP, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The longest quotation in a message, else all of it: people quote and then comment. */
function findQuoted(text: string): string {
  const quoted = Array.from(text.matchAll(QUOTED), ([, words = '']) => words);
  return quoted.toSorted((one, other) => other.length - one.length)[0] ?? text;
}

function cutWords(text: string): string {
  if (text.length <= MAX_WORDS) return text;
  const room = text.slice(0, MAX_WORDS);
  const end = room.lastIndexOf(' ');
  return (end > 0 ? room.slice(0, end) : room).toWellFormed();
}
