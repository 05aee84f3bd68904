import { isTitleLike } from './headlines.ts';

const LONGEST_KICKER = 42;
/** A headline may be all capitals, too. */
const LONGEST_SHOUT = 24;
const MOST_WORDS = 5;
const FEWEST_TITLE_WORDS = 4;
/** How the small lines above German headlines name a matter: “Streit um den Hafen”, “Nach dem Gipfel”, “Hafenpolitik”, “Nahost-Konflikt”. */
const MATTERS = [
  /^\p{Lu}.{1,30} (?:um|in|im|mit|nach|vor|zu|zur|zum|gegen|bei|aus|über|am|an|auf|für|von|beim|ohne|wegen|zwischen) .{2,30}$/u,
  /^(?:Nach|Vor|Trotz|Seit|Wegen) \S/u,
  /^\p{Lu}\p{L}{1,20}-\p{Lu}\p{Ll}{2,20}$/u,
  /^\p{Lu}\p{Ll}{9,36}$/u,
];
const NO_MATTER = /^(?:der|die|das|ein|eine|wie|warum|was|wer|wo|wann|so|kein|keine) /iu;
const GERMAN =
  /(?<!\p{L})(?:der|die|das|und|nicht|ist|den|dem|ein|eine|sich|auch|für|von|mit)(?!\p{L})/giu;
/** In a German text one word in five is one of these. */
const LEAST_GERMAN = 0.1;
const SUBTITLE = /^(?:wie|warum|was|wer|wo|wann|weshalb|why|how|what|who|when|where) /iu;

/**
 * Says whether the first line of a text is a kicker, the headline below it: it ends with a colon, is all capitals while the headline is not, or,
 * in German, names a matter.
 *
 *     Streit um den Hafen
 *     Zwei Städte reparieren ihre Brücke gemeinsam
 */
export function isKicker(line: string, below: string, article: string): boolean {
  if (line.length > LONGEST_KICKER || line.split(' ').length > MOST_WORDS) return false;
  if (!isTitleLike(below) || below.length <= line.length || SUBTITLE.test(below)) return false;
  if (below.split(' ').length < FEWEST_TITLE_WORDS) return false;
  if (/[\p{L}\d][:：]$/u.test(line)) return true;
  if (isShouted(line)) return line.length <= LONGEST_SHOUT && !isShouted(below);
  const isMatter = !NO_MATTER.test(line) && MATTERS.some((matter) => matter.test(line));
  return isMatter && isGerman(article);
}

function isShouted(line: string): boolean {
  return /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line);
}

function isGerman(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return (text.match(GERMAN)?.length ?? 0) > words * LEAST_GERMAN;
}
