import { findWrittenDays } from '../days.ts';
import { isDateLine } from './date-lines.ts';
import { readHanByline, readHanNames } from './han-names.ts';

const LONGEST_BYLINE = 160;
const BY =
  /^(?:(?:story|written|reported|reporting|posted|words|text|analysis|opinion|commentary|interview(?:ed)?|essay|column)\s)?by\b:?\s(?<rest>.+)$/iu;
/** “Posted on March 5, 2024 by Ada Park”. */
const POSTED = /^(?:(?:posted|published|written) )?(?:on )?(?<day>.{6,60}?) (?<by>by .{3,80})$/iu;
/** A line with a name alone behind it, as other languages sign. */
const BY_ELSEWHERE =
  /^(?:(?:(?:eine? )?(?:interview|gastbeitrag|kommentar|essay|analyse|bericht|reportage|kolumne|rezension) von|von|par|por|di|door|av|autor(?:in|en|es|a)?:|text[eo]?:|haber:|yazan:|yazar:|авторы?:?|автор(?:ы|лары)?:|текст:|мәтін:|дайындаған:)\s|(?:بقلم|كتبه|كتبته|إعداد|מאת) ?:? ?)(?<rest>.+)$/iu;
/** `Hugo Brandt | November 21, 2026 | 4 min read`. */
const BEFORE_DATE = /^(?<name>[^|·•]{3,60}) ?[|·•] ?(?<after>.{6,80})$/u;
/** `Hugo Brandt, staff writer`. */
const BEFORE_OFFICE =
  /^(?<name>[^,|]{3,60}), (?:[\p{L}&’'.-]{1,30} ){0,4}(?:writer|correspondent|reporter|editor|columnist|contributor|bureau chief|корреспондент|обозреватель|журналист|тілші)$/iu;
/** `Hugo Brandt, University of Karam`: where a name is from, in capitals as names are. */
const BEFORE_INSTITUTION =
  /^(?<name>[^,|]{3,60}), (?<from>[^,|.:;!?]{0,50}\b(?:University|Institute|College|School|Center|Centre|Academy|Council|Foundation)\b[^|.:;!?]{0,60})$/u;
/** “Par Ada Park avec AFP”. */
const WITH_AGENCY = /,? (?:avec|mit|con|com|met|с) (?:l[’']|der )?\p{Lu}{2,7}$/u;
/** “CNN”, “AFP”: an agency behind its reporters. */
const AGENCY = /^\p{Lu}{2,5}$/u;
const AFTER_NAMES = /[|•·@()<>]|\s[-–—]\s|\s(?:for|in|at|on)\s|\s\S+@/u;
const BETWEEN_NAMES = /,|،|;|\s(?:and|&|with|und|et|y|e|en|og|och|ve|и|және)\s|\sو(?=\p{L})/u;
/** Scripts without capitals do not show what is a name; there it is one by the word before it. */
const UNCASED_NAME = /^(?:[\p{Script=Arabic}\p{Script=Hebrew}]{2,14}\s?){2,5}$/u;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const PARTICLE =
  /^(?:al|el|de|da|di|del|della|der|den|des|dos|das|du|la|le|van|von|bin|ibn|ten|ter|y|zu|(?:al|el)-\p{Lu}[\p{L}'’-]*)$/u;
/** What stands after a name: an office, a paper or an agency, and no second author. */
const NO_PERSON =
  /\b(?:staff|writer|editor|correspondent|reporter|contributor|columnist|analyst|senior|chief|press|news|times|post|reuters|afp|ap|bureau|magazine|journal|agency|institute|university|the|special|admin|desk|team|summary|introduction|overview|background|contents|abstract|conclusions?|findings|policy|brief|analysis|opinion|interview|politics|business|review|section|chapter|part|report)\b/iu;
/** What stands between a name and a day. */
const BEFORE_DAY =
  /^(?:[|·•,;:–-]+|(?:publiée?|veröffentlicht|publicad[oa]|pubblicato|yayınlanma|опубликовано|жарияланған|ن\p{M}?شرت?|في|le|am|el|em|il|den|on):?)$/iu;
const OFFICE =
  /\b(?:staff|writer|editor|correspondent|reporter|contributor|columnist|press|news|times|post|reuters|afp|bureau|magazine|journal|agency|tribune|herald|gazette|daily|chronicle|guardian|observer)\b/iu;
const NOBODY = /^(?:by|our|staff|admin|administrator|editors?|guest|web desk|news desk)\b/iu;

/** Reads a line such as “By Ada Park and Bo Lund, Reuters”; undefined where it is no byline. */
export function readByline(line: string): readonly string[] | undefined {
  const han = readHanByline(line);
  if (han) return han;
  if (line.length > LONGEST_BYLINE || /[.!?]["”’]?$/u.test(line.replace(/\b[JS]r\.$/u, '')))
    return undefined;
  const rest = BY.exec(cutDay(line))?.groups?.['rest'];
  if (rest === undefined) return readNameAlone(line);
  const names = cutAfterNames(rest)
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (!names[0] || !isName(names[0])) return undefined;
  return names.filter(
    (name, index) =>
      isName(name) &&
      !(index === 0 ? NOBODY : NO_PERSON).test(name) &&
      !(index > 0 && AGENCY.test(name)),
  );
}

function cutDay(line: string): string {
  const { day = '', by = line } = POSTED.exec(line)?.groups ?? {};
  return isDateLine(day) ? by : line;
}

/** Says whether a line is a name and a day, “Ada Park Mar 5, 2024”; what it names may be a paper as well as a person. */
export function isDatedName(line: string): boolean {
  const [day] = findWrittenDays(line);
  const name = readLeadingName(line.slice(0, day?.start ?? 0).trim());
  return name !== undefined && isPerson(name) && isDateLine(line.slice(name.length).trim());
}

const DASH = /^(?:[—–]|-{1,2})\s?/u;
const LONGEST_SIGNATURE = 80;
/** “Ada Park (à Brest)” */
const AT_PLACE = / \((?:à|in|en|a|em|aus|из|в) \p{Lu}[\p{L} -]{1,30}\)$/u;

/** Reads how some sign at the end, “— Ada Park” or “Ada Park, Almaty”; undefined where no name opens the line. */
export function readSignature(line: string): readonly string[] | undefined {
  const names = readNames(line);
  if (names || line.length > LONGEST_SIGNATURE) return names;
  const [name = '', ...places] = line.replace(DASH, '').replace(AT_PLACE, '').split(/,\s/u);
  const isPlace = places.every((place) => place.split(' ').every(isNameWord));
  return isPerson(name) && isPlace ? [name] : undefined;
}

/** Reads a line of names and nothing else, which says whose an article is where it stands as a byline. */
export function readNames(line: string): readonly string[] | undefined {
  const han = readHanNames(line);
  if (han) return han;
  const names = line
    .replace(DASH, '')
    .split(BETWEEN_NAMES)
    .map((name) => name.trim());
  return names.every(isPerson) ? names : undefined;
}

/** A first name and a surname at least: one word alone may be anything. */
function readNameAlone(line: string): readonly string[] | undefined {
  const { name, after = '' } = BEFORE_DATE.exec(line)?.groups ?? {};
  const signed = name !== undefined && isDateLine(after) ? name : undefined;
  const office = BEFORE_OFFICE.exec(line)?.groups?.['name'];
  const { name: fellow = '', from = '' } = BEFORE_INSTITUTION.exec(line)?.groups ?? {};
  if (isPerson(fellow) && from.split(' ').every(isTitleWord)) return [fellow];
  const elsewhere = cutBeforeDay(BY_ELSEWHERE.exec(line)?.groups?.['rest'] ?? '').replace(
    WITH_AGENCY,
    '',
  );
  const rest = (elsewhere === '' ? (signed ?? office ?? '') : elsewhere).trim();
  return readNames(rest) ?? readUncased(elsewhere);
}

/** “Von Ada Park | Veröffentlicht am 5. März 2024”. */
function cutBeforeDay(rest: string): string {
  const [day] = findWrittenDays(rest);
  if (day === undefined) return rest;
  const words = rest.slice(0, day.start).trim().split(' ');
  const last = words.findLastIndex((word) => !BEFORE_DAY.test(word));
  return words
    .slice(0, last + 1)
    .join(' ')
    .replace(/[,;|·]$/u, '');
}

function isTitleWord(word: string): boolean {
  return isNameWord(word.replace(/,$/u, '')) || /^(?:of|the|and|for|at|in|&)$/u.test(word);
}

function readUncased(rest: string): readonly string[] | undefined {
  const names = rest.split(BETWEEN_NAMES).map((name) => name.trim());
  return names.every((name) => UNCASED_NAME.test(name)) ? names : undefined;
}

/** Says whether a line names an office, a paper or an agency. */
export function namesOffice(line: string): boolean {
  return (
    OFFICE.test(line) &&
    line.split(' ').every((word) => /^(?:\p{Lu}|(?:of|the|for|and|&)$)/u.test(word))
  );
}

function isPerson(name: string): boolean {
  return name.includes(' ') && isName(name) && !NO_PERSON.test(name) && !NOBODY.test(name);
}

/** Gives the name that a sentence begins with, “Henry Lane” in “Henry Lane is a fellow”; undefined for a single word. */
export function readLeadingName(sentence: string): string | undefined {
  const words = sentence.split(' ', 6);
  const end = words.findIndex((word) => !isNameWord(word));
  const name = words.slice(0, end === -1 ? words.length : end);
  return name.length >= 2 ? name.join(' ') : undefined;
}

function cutAfterNames(rest: string): string {
  const [day] = findWrittenDays(rest);
  const beforeDay = day ? rest.slice(0, day.start) : rest;
  const end = beforeDay.search(AFTER_NAMES);
  return end === -1 ? beforeDay : beforeDay.slice(0, end);
}

function isName(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 5 && NAME_WORD.test(words[0] ?? '') && words.every(isNameWord);
}

function isNameWord(word: string): boolean {
  return NAME_WORD.test(word) || PARTICLE.test(word);
}
