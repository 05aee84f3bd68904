import { copy, paragraph, strong } from '../card/build.ts';
import type { Action, Block, Card, CardFile } from '../card/card.ts';
import { CITATION_STYLES, type CitationStyle, type CitedWorks } from '../domain/cited-works.ts';
import { count } from './phrases.ts';
import { viewQuotation } from './view-quotation.ts';

type Asked = Readonly<Record<string, string>>;

const NAMES: Readonly<Record<CitationStyle, string>> = {
  chicago: 'Chicago (notes and bibliography)',
  apa: 'APA',
  mla: 'MLA',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};
const FILES: Partial<Readonly<Record<CitationStyle, Omit<CardFile, 'text'>>>> = {
  bibtex: { name: 'readout.bib', mediaType: 'application/x-bibtex' },
  ris: { name: 'readout.ris', mediaType: 'application/x-research-info-systems' },
  'csl-json': { name: 'readout.json', mediaType: 'application/vnd.citationstyles.csl+json' },
};
/** More than this is read in the file alone. */
const MOST_SHOWN = 1500;

/** How claims and articles are cited, to be copied letter by letter; what a program reads comes as a file too. */
export function viewCited(cited: CitedWorks, asked: Asked): Card {
  if (cited.works === 0) return viewNothing(cited);
  const { style, text, works } = cited;
  const named = FILES[style];
  return {
    kind: 'answer',
    title: `${count(works, 'work')} in ${NAMES[style]}`,
    blocks: [
      ...viewNotes(cited),
      ...cited.claims.flatMap(viewClaim),
      ...(named === undefined ? [paragraph(strong(nameList(style)))] : []),
      ...(text.length > MOST_SHOWN && named !== undefined ? [] : [copy(text)]),
    ],
    actions: offerStyles(style, asked),
    ...(named === undefined ? {} : { file: { ...named, text: `${text}\n` } }),
  };
}

function viewNothing({ gone }: CitedWorks): Card {
  return {
    kind: 'empty',
    title: 'Nothing to cite',
    blocks: [
      paragraph(
        gone.length === 0
          ? 'No claim has these words.'
          : 'What you name is not stored: its article may have changed or been removed since.',
      ),
      paragraph(
        'Search with /claims, and press “Cite these” under its answer; or give some words of the claim.',
      ),
    ],
    actions: [],
  };
}

function viewNotes({ gone, isGuess, abstracts }: CitedWorks): readonly Block[] {
  const notes = [
    ...(isGuess ? ['This is the claim that fits these words best.'] : []),
    ...(gone.length === 0 ? [] : [`Left out, as it is not stored any more: ${gone.join(', ')}.`]),
    ...(abstracts === 0
      ? []
      : [
          `${count(abstracts, 'work')} of these ${abstracts === 1 ? 'is' : 'are'} known by an abstract alone, which is somebody else’s words: read the article before you quote it.`,
        ]),
  ];
  return notes.length === 0 ? [] : [paragraph(notes.join(' '))];
}

function viewClaim({ finding, note }: CitedWorks['claims'][number]): readonly Block[] {
  return note === undefined ? [] : [viewQuotation(finding), copy(note)];
}

function nameList(style: CitationStyle): string {
  switch (style) {
    case 'apa':
      return 'References';
    case 'mla':
      return 'Works cited';
    default:
      return 'Bibliography';
  }
}

function offerStyles(shown: CitationStyle, asked: Asked): readonly Action[] {
  return CITATION_STYLES.filter((style) => style !== shown).map((style) => ({
    label: NAMES[style].replace(/ \(.*/u, ''),
    command: 'cite',
    options: { ...asked, style },
    effect: 'replace',
  }));
}
