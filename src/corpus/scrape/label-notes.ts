import type { Draft } from './draft.ts';

const HEAD =
  /^(?:(?:end ?|foot)?notes|references|notes and references|bibliography|works cited|sources|further reading|примечания|сноски|литература|источники|список литературы|anmerkungen|fußnoten|quellen|literatur|références|notas|referencias|ескертпелер|әдебиеттер|注释|注|参考文献|参考资料)(?: ?\[ ?edit ?\])?[:：]?$/iu;
/** A list behind an article is shorter than the article, and each note than a page. */
const MOST_SHARE = 0.6;
const LONGEST_NOTE = 1_500;
const LONGEST_NUMBERED = 400;
/** How a note shows without a heading: an arrow back, or its number in brackets and a work that is cited. */
const BACK = /[↩↑⏎]\ufe0e?$/u;
/** How Markdown writes a note. */
const MARKED = /^\[\^[\w-]{1,30}\]: ?\S/u;
const NUMBERED = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]|[*†‡]) ?\S/u;
const CITES =
  /\bibid\b|\bop\. cit\b|\bdoi\b|\bpp?\. ?\d|\b(?:vol|no)\. ?\d|\baccessed\b|\bretrieved\b|\bу(?:каз)?\. соч\b|\bтам же\b|\bс\. ?\d/iu;
const QUOTES = /[“"«]/u;
const YEAR = /[(,] ?(?:\p{L}{3,9}\.? )?(?:19|20)\d\d\b/u;

/** Labels notes and lists of works: what an arrow leads back from, and what stands below their heading or bears a number and cites. */
export function labelNotes(drafts: readonly Draft[]): readonly Draft[] {
  const head = drafts.findLastIndex(({ role, words }) => role === 'body' && HEAD.test(words));
  const isList = head !== -1 && measureBody(drafts.slice(head)) <= MOST_SHARE * measureBody(drafts);
  return drafts.map((draft, index) => {
    if (draft.role !== 'body') return draft;
    const isListed = isList && index >= head && draft.words.length < LONGEST_NOTE;
    return isListed || isNote(draft.words) ? { ...draft, role: 'footer' } : draft;
  });
}

/** A numbered paragraph that is longer says something of its own. */
function isNote(words: string): boolean {
  if (BACK.test(words) || MARKED.test(words)) return words.length < LONGEST_NOTE;
  return words.length < LONGEST_NUMBERED && NUMBERED.test(words) && cites(words);
}

/** A page, a volume, or a title in quotation marks with its year. */
function cites(words: string): boolean {
  return CITES.test(words) || (QUOTES.test(words) && YEAR.test(words));
}

function measureBody(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { role, words }) => sum + (role === 'body' ? words.length : 0), 0);
}
