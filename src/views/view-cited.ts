import { copy, paragraph, strong } from '../card/build.ts';
import type { Action, Block, Card, CardFile } from '../card/card.ts';
import { CITATION_STYLES, type CitationStyle, type CitedWorks } from '../domain/cited-works.ts';
import type { Say } from '../messages/say.ts';
import { viewQuotation } from './view-quotation.ts';

type Asked = Readonly<Record<string, string>>;

const NAMES: Readonly<Record<CitationStyle, string>> = {
  chicago: 'Chicago',
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
export function viewCited(cited: CitedWorks, asked: Asked, say: Say): Card {
  if (cited.works === 0) return viewNothing(cited, say);
  const { style, text, works } = cited;
  const named = FILES[style];
  return {
    kind: 'answer',
    title: say('cite.title', { n: works, style: nameStyle(style, say) }),
    blocks: [
      ...viewNotes(cited, say),
      ...cited.claims.flatMap(viewClaim),
      ...(named === undefined ? [paragraph(strong(nameList(style, say)))] : []),
      ...(text.length > MOST_SHOWN && named !== undefined ? [] : [copy(text)]),
    ],
    actions: offerStyles(style, asked),
    ...(named === undefined ? {} : { file: { ...named, text: `${text}\n` } }),
  };
}

function viewNothing({ gone }: CitedWorks, say: Say): Card {
  return {
    kind: 'empty',
    title: say('cite.none'),
    blocks: [
      paragraph(say(gone.length === 0 ? 'cite.none.words' : 'cite.none.gone')),
      paragraph(say('cite.none.hint')),
    ],
    actions: [],
  };
}

function viewNotes({ works, gone, isGuess, abstracts }: CitedWorks, say: Say): readonly Block[] {
  const notes = [
    ...(isGuess ? [say('cite.guess')] : []),
    ...(gone.length === 0 ? [] : [say('cite.gone', { ids: gone.join(', ') })]),
    ...(abstracts === 0
      ? []
      : [say(abstracts === works ? 'cite.abstracts.all' : 'cite.abstracts', { n: abstracts })]),
  ];
  return notes.length === 0 ? [] : [paragraph(notes.join(' '))];
}

function viewClaim({ finding, note }: CitedWorks['claims'][number]): readonly Block[] {
  return note === undefined ? [] : [viewQuotation(finding), copy(note)];
}

function nameStyle(style: CitationStyle, say: Say): string {
  return style === 'chicago' ? say('cite.chicago') : NAMES[style];
}

function nameList(style: CitationStyle, say: Say): string {
  switch (style) {
    case 'apa':
      return say('cite.references');
    case 'mla':
      return say('cite.works');
    default:
      return say('cite.bibliography');
  }
}

function offerStyles(shown: CitationStyle, asked: Asked): readonly Action[] {
  return CITATION_STYLES.filter((style) => style !== shown).map((style) => ({
    label: NAMES[style],
    command: 'cite',
    options: { ...asked, style },
    effect: 'replace',
  }));
}
