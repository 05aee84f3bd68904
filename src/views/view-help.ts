import { code, list, paragraph, strong } from '../card/build.ts';
import type { Block, Card, CommandInline } from '../card/card.ts';
import type { CorpusCount } from '../domain/claims-answer.ts';
import type { Say } from '../messages/say.ts';

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

/** All of them would not fit into one message. */
const MOST_EXAMPLES = 1;

/** Every command, those that belong together in one line, and how much has been read. */
export function viewCommands(guides: readonly CommandGuide[], corpus: CorpusCount, say: Say): Card {
  const families = listFamilies(guides);
  const known = new Set(families.flat());
  const alone = guides.filter(({ name }) => !known.has(`/${name}`));
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
      ...alone.flatMap((guide) => viewGuide(guide, MOST_EXAMPLES)),
      paragraph(say('help.families')),
      list(families.map((names) => [names.join(', ')])),
      paragraph(`${say('help.options')} `, code('/help claims'), ', ', code('/help digest'), '.'),
    ],
    actions: [],
  };
}

/** The commands that begin with the same word. */
export function viewFamily(first: string, guides: readonly CommandGuide[]): Card {
  return {
    kind: 'help',
    title: `/${first}`,
    blocks: guides.flatMap((guide) => viewGuide(guide)),
    actions: [],
  };
}

function viewGuide({ name, summary, examples }: CommandGuide, most?: number): readonly Block[] {
  // The name alone stands above already.
  const telling = examples.filter((example) => Object.keys(example.options).length > 0);
  const shown = telling.slice(0, most);
  return [
    paragraph(strong(`/${name}`), ` – ${summary}.`),
    ...(shown.length === 0 ? [] : [list(shown.map((example) => [example]))]),
  ];
}

/** The commands that begin with the same word, where there are several; each as it is typed. */
function listFamilies(guides: readonly CommandGuide[]): readonly (readonly string[])[] {
  const families = new Map<string, string[]>();
  for (const { name } of guides) {
    const first = nameFamily(name);
    families.set(first, [...(families.get(first) ?? []), `/${name}`]);
  }
  return [...families.values()].filter((names) => names.length > 1);
}

function nameFamily(name: string): string {
  return name.split(' ', 1)[0] ?? name;
}

/** One command with its options and examples. */
export function viewCommand({ name, summary, options, examples }: CommandGuide, say: Say): Card {
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
      ...(examples.length === 0
        ? []
        : [paragraph(say('help.examples')), list(examples.map((example) => [example]))]),
    ],
    actions: [],
  };
}
