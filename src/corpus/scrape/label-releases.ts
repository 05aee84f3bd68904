import type { Draft } from './draft.ts';

/** What a company says of itself below its press release: “About Norvind”, and then “Norvind is …”. */
const ABOUT = /^(?:About|ABOUT) (?:the |THE )?(?<name>[\p{Lu}\p{N}][^?!:;]{1,60}):?$/u;
/** What it warns of, so that nobody takes it at its word. */
const WARNING =
  /^(?:(?:cautionary|important) (?:notes?|statements?|information) (?:regarding|concerning|about|on) )?forward[- ]looking (?:statements?|information)(?: disclaimer)?[:.]?$|^safe harbou?r(?: statements?)?[:.]?$/iu;
const WARNED = [
  /^(?:certain |some )?(?:of the )?(?:statements (?:made |contained )?in )?this (?:press |news |media )?(?:release|announcement|communication)\b/iu,
  /^.{0,160}\bforward[- ]looking\b/iu,
] as const;
/** What only press releases have. */
const RELEASE =
  /^(?:for immediate release|(?:press|news|media) release)\b|[(/](?:prnewswire|globe newswire|business wire)[)/]|^(?:media|press|investor)(?: relations)?(?: contacts?| enquir(?:y|ies)| inquir(?:y|ies))\b|^# ?# ?#$|^notes? to editors?:?$/iu;
const LONGEST_HEAD = 90;

/** Labels what stands below a press release: what the company says of itself, and what it warns of. */
export function labelReleases(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ words }) => RELEASE.test(words) || WARNING.test(words) || isWarned(words)))
    return drafts;
  const third = drafts.length / 3;
  let isWarning = false;
  return drafts.map((draft, index) => {
    const { words, role } = draft;
    if (index < third || (role !== 'body' && role !== 'section')) return draft;
    const isHead = isAbout(words, drafts[index + 1]?.words);
    if (WARNING.test(words)) isWarning = true;
    else if (isHead) isWarning = false;
    if (isWarning || isWarned(words)) return { ...draft, role: 'disclaimer' };
    const isTold = isHead || isAbout(drafts[index - 1]?.words, words);
    return isTold ? { ...draft, role: 'bio' } : draft;
  });
}

/** An article may have a heading “About Greenland”, too; what is below this one begins with the name. */
function isAbout(head = '', below = ''): boolean {
  const name = head.length > LONGEST_HEAD ? undefined : ABOUT.exec(head)?.groups?.['name'];
  const [first = ''] = name?.split(' ') ?? [];
  const opening = below.replace(/^(?:founded|headquartered|based) .{2,60}?, |^the /iu, '');
  return first !== '' && opening.toLowerCase().startsWith(first.toLowerCase()) && IS.test(below);
}

/** It says what the company is, does or has been. */
const IS = /^.{2,120}\b(?:is|are|was|has been|provides?|operates?|develops?|delivers?|works?)\b/u;

function isWarned(words: string): boolean {
  return WARNED.every((pattern) => pattern.test(words));
}
