import { readLeadingName } from './bylines.ts';

const LONGEST_BIO = 900;
const BIO_VERB =
  /^ (?:is|was|serves|served|works|worked|has|holds|held|writes|teaches|covers|reports|leads|directs|edits)\b/u;
const OFFICE =
  /\b(?:student|candidate|assistant|fellow|professor|lecturer|teacher|analyst|contributor|contributing|columnist|journalist|writer|author|editor|researcher|research|director|correspondent|reporter|scholar|associate|freelance|historian|economist|strategist|consultant|blogger|adviser|advisor|ambassador|officer|founder|specialist|expert|commentator)\b/iu;
/** An office further on belongs to somebody else. */
const REACH = 160;
const ATTRIBUTION = /\b(?:said|says|told|added|according)\b/iu;
const UNNAMED = /^\(?the (?:authors?|writers?) (?:is|are|was|were)\b/iu;

/** Gives whom a paragraph such as “Ada Park is a fellow at the Harbour Institute.” describes; undefined where it is no such thing. */
export function readBiography(words: string): string | undefined {
  if (words.length > LONGEST_BIO || ATTRIBUTION.test(words)) return undefined;
  const name = readLeadingName(words);
  if (name === undefined || /^(?:the|an?)\b/iu.test(name)) return undefined;
  const rest = words.slice(name.length, name.length + REACH);
  return BIO_VERB.test(rest) && OFFICE.test(rest) ? name : undefined;
}

/** Says whether a paragraph describes one of these people: it begins with the name, or with “Ms.” and the surname, and what they do. */
export function describesOneOf(names: readonly string[], words: string): boolean {
  if (words.length > LONGEST_BIO || ATTRIBUTION.test(words)) return false;
  return names.some((name) => {
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    const [titled = ''] = TITLED.exec(words) ?? [];
    // Some print the name in capitals.
    const isNamed = words.slice(0, name.length).toLowerCase() === name.toLowerCase();
    const start = isNamed ? name : `${titled}${surname}`;
    if (!isNamed && (start === surname || !words.startsWith(start))) return false;
    return BIO_VERB.test(words.slice(start.length, start.length + REACH));
  });
}

const TITLED = /^(?:Mr|Ms|Mrs|Mx|Dr|Prof|Professor)\.? /u;

/** Says whether a paragraph describes “the author” without a name. */
export function describesAuthor(words: string): boolean {
  return words.length < LONGEST_BIO && UNNAMED.test(words) && !ATTRIBUTION.test(words);
}
