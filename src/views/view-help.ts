import { code, list, paragraph, strong } from '../card/build.ts';
import type { Card, CommandInline } from '../card/card.ts';
import type { CorpusCount } from '../domain/claims-answer.ts';
import { type Say, sayEnglish } from '../messages/say.ts';

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
export function viewCommands(
  guides: readonly CommandGuide[],
  corpus: CorpusCount,
  say: Say = sayEnglish,
): Card {
  return {
    kind: 'help',
    title: say('help.title'),
    blocks: [
      paragraph(say('help.what')),
      paragraph(
        say('help.read', {
          articles: say('help.articles', { n: corpus.articles }),
          abstracts: say('help.abstracts', { n: corpus.abstracts }),
          claims: say('claims.number', { n: corpus.claims }),
        }),
      ),
      ...guides.flatMap(({ name, summary, examples }) => [
        paragraph(strong(`/${name}`), ` – ${summary}.`),
        list(examples.map((example) => [example])),
      ]),
      paragraph(`${say('help.options')} `, code('/help claims'), '.'),
    ],
    actions: [],
  };
}

/** One command with its options and examples. */
export function viewCommand(
  { name, summary, options, examples }: CommandGuide,
  say: Say = sayEnglish,
): Card {
  const lines = Object.entries(options).map(([option, { summary: about, required, choices }]) => [
    strong(`${say.option(option)}:`),
    ` ${about}${choices === undefined ? '' : ` (${choices.join(', ')})`}${required ? `, ${say('help.required')}` : ''}.`,
  ]);
  return {
    kind: 'help',
    title: `/${name}`,
    blocks: [
      paragraph(`${summary}.`),
      ...(lines.length === 0 ? [] : [list(lines)]),
      paragraph(say('help.examples')),
      list(examples.map((example) => [example])),
    ],
    actions: [],
  };
}
