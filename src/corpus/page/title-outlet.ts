import { foldBlanks } from '../blanks.ts';
import { isSection } from '../scrape/page-furniture.ts';
import { findElements, type PageDocument, readText } from './dom.ts';

const MOST_WORDS = 5;
const LONGEST = 40;
const LONGEST_TITLE = 500;
const BETWEEN = / (?:[|•·»–—-]|::) /u;
const SIGNED = /^(?:by|von|par|por|di|door) /iu;

/**
 * Gives the site that the title of a page names behind the headline, where the page shows that name elsewhere, too.
 *
 *     Two Towns Repair Their Bridge | World | The Pass Post
 *     └───────── headline ────────┘           └─ outlet ──┘
 */
export function readTitleOutlet(
  document: PageDocument,
  { headline, shown }: { readonly headline: string; readonly shown: readonly string[] },
): string | undefined {
  const [title] = findElements(document, 'title').map((element) =>
    foldBlanks(readText(element, LONGEST_TITLE)),
  );
  const start = headline.toLowerCase().slice(0, LONGEST);
  if (title === undefined || start === '' || !title.toLowerCase().startsWith(start))
    return undefined;
  const [, ...behind] = title.split(BETWEEN);
  const name = behind.at(-1)?.trim() ?? '';
  const isName =
    name.length <= LONGEST && name.split(' ').length <= MOST_WORDS && /^[\p{L}\d]/u.test(name);
  if (!isName || headline.includes(name) || SIGNED.test(name) || isSection(name)) return undefined;
  const isShown = shown.some((text) => text.length < LONGEST_SHOWN && names(text, name));
  return isShown ? name : undefined;
}

/** The name of a site stands in its head, or at the end behind a copyright. */
const LONGEST_SHOWN = 200;

function names(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at !== -1 && !/\p{L}/u.test(text.charAt(at + name.length));
}
