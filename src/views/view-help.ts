import { code, list, paragraph, strong } from '../card/build.ts';
import type { Card, CommandInline } from '../card/card.ts';
import type { CorpusCount } from '../domain/claims-answer.ts';
import { count } from './phrases.ts';

/** What the help tells of a command: all of it is written in the command's own file. */
export interface CommandGuide {
  readonly name: string;
  readonly summary: string;
  readonly options: Readonly<
    Record<
      string,
      { readonly summary: string; readonly required: boolean; readonly choices?: readonly string[] }
    >
  >;
  readonly examples: readonly CommandInline[];
}

/** Every command with its examples, and how much has been read. */
export function viewCommands(guides: readonly CommandGuide[], corpus: CorpusCount): Card {
  return {
    kind: 'help',
    title: 'What Readout can do',
    blocks: [
      paragraph(
        'Readout answers from the articles your group reads, in their own words: each claim is a verbatim quotation with its speaker, ' +
          'its voice and where it stands. What no article says, it does not say.',
      ),
      paragraph(
        `Read so far: ${count(corpus.articles, 'article')}, ${count(corpus.abstracts, 'abstract')}, ${count(corpus.claims, 'claim')}.`,
      ),
      ...guides.flatMap(({ name, summary, examples }) => [
        paragraph(strong(`/${name}`), ` – ${summary}.`),
        list(examples.map((example) => [example])),
      ]),
      paragraph('The options of a command: ', code('/help claims'), '.'),
    ],
    actions: [],
  };
}

/** One command with its options and examples. */
export function viewCommand({ name, summary, options, examples }: CommandGuide): Card {
  const lines = Object.entries(options).map(([option, { summary: about, required, choices }]) => [
    strong(`${option}:`),
    ` ${about}${choices === undefined ? '' : ` (${choices.join(', ')})`}${required ? ', required' : ''}.`,
  ]);
  return {
    kind: 'help',
    title: `/${name}`,
    blocks: [
      paragraph(`${summary}.`),
      ...(lines.length === 0 ? [] : [list(lines)]),
      paragraph('Examples:'),
      list(examples.map((example) => [example])),
    ],
    actions: [],
  };
}
