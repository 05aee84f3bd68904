import { composeProblem } from '../src/card/build.ts';
import type { Card } from '../src/card/card.ts';
import type { CommandTools } from '../src/commands/command.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import {
  address,
  choice,
  date,
  file,
  prose,
  rest,
  words,
} from '../src/commands/options/options.ts';
import type { DraftDetails } from '../src/domain/draft.ts';
import type { Say } from '../src/messages/say.ts';
import { viewAddition, viewDiscarded, viewExpired } from '../src/views/corpus/view-addition.ts';
import { viewDraft } from '../src/views/corpus/view-draft.ts';

interface Details {
  readonly headline: string | undefined;
  readonly authors: string | undefined;
  readonly outlet: string | undefined;
  readonly published: string | undefined;
  readonly url: string | undefined;
}

type Step = 'add' | 'correct' | 'discard';

export default defineCommand({
  name: 'corpus add',
  summary: 'Add an article: its address, its text or a file. You see a preview first',
  options: {
    article: rest(prose('The address of the article, or its text pasted')),
    file: file('A file: plain text, Markdown, HTML, PDF, EPUB or DOCX'),
    headline: words('Its headline, where the document does not tell it'),
    authors: words('Who wrote it, with commas between the names'),
    outlet: words('Who published it', 'outlets'),
    published: date('The day it was published, such as 2022-03-01'),
    url: address('Where it was published'),
    draft: words('The preview to go on with; its buttons fill this in'),
    step: choice('What to do with the preview', ['add', 'correct', 'discard']),
  },
  examples: [
    {
      article: 'The ferry will sail again in May, Mayor Ada Park said on Monday.',
      headline: 'Ferry to return',
      outlet: 'River Post',
    },
  ],
  permission: 'add',
  form: ['article', 'file'],
  goesOut: ({ draft }) => draft === undefined,
  async run({ article, file: name, draft, step, ...details }, tools) {
    if (draft !== undefined) return decide(draft, { step, details }, tools);
    const { say } = tools;
    const document = name === undefined ? readArticle(article, say) : await readUpload(name, tools);
    if ('problem' in document) return composeProblem(say('add.say'), say.tell(document.problem));
    const read = await tools.corpus.readDraft(
      { document, details: composeDetails(details) },
      tools.progress,
    );
    return 'problem' in read
      ? composeProblem(say('add.unread'), say.tell(read.problem))
      : viewDraft(read, say);
  },
});

function readArticle(article: string | undefined, say: Say) {
  if (article === undefined) return { problem: say('add.say.hint') };
  // An article has more than one word, and an address is one.
  return /\s/u.test(article)
    ? ({ kind: 'text', text: article } as const)
    : ({ kind: 'address', address: article } as const);
}

async function readUpload(name: string, { fetchUploads, say }: CommandTools) {
  const { file: upload } = await fetchUploads();
  if (upload === undefined) {
    return { problem: say('add.uncome', { name, option: say.option('file') }) };
  }
  return 'problem' in upload ? upload : ({ kind: 'file', ...upload } as const);
}

function decide(
  draft: string,
  { step = 'correct', details }: { readonly step: Step | undefined; readonly details: Details },
  { corpus, progress, say }: CommandTools,
): Promise<Card> {
  switch (step) {
    case 'add':
      progress(say('add.storing'));
      return corpus
        .addDraft(draft)
        .then((added) => (added ? viewAddition(added, say) : viewExpired(say)));
    case 'correct':
      return corpus
        .correctDraft(draft, composeDetails(details))
        .then((preview) => (preview ? viewDraft(preview, say) : viewExpired(say)));
    case 'discard':
      return corpus
        .discardDraft(draft)
        .then((gone) => (gone ? viewDiscarded(say) : viewExpired(say)));
  }
}

function composeDetails({ headline, authors, outlet, published, url }: Details): DraftDetails {
  return {
    ...(headline !== undefined && { headline }),
    ...(authors !== undefined && { authors: splitNames(authors) }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { publishedOn: published }),
    ...(url !== undefined && { url }),
  };
}

function splitNames(authors: string): readonly string[] {
  return authors
    .split(/[,;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
