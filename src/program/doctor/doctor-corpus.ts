import type { Diagnosis } from '../../adapters/adapter.ts';
import { listMissing } from '../../briefing/sync-corpus.ts';
import type { Environment } from '../../config/read-environment.ts';
import { type Corpus, readCorpus } from '../../corpus/markdown/read-corpus.ts';
import { BriefingError } from '../../domain/error.ts';
import { openStore } from '../../store/open-store.ts';
import { writeProblem, writeStranded } from '../filling/read-folder.ts';

const ABOUT = 'corpus';

/** Examines the folder of articles: the files that cannot be read, and whether all are away. */
export async function examineCorpus(environment: Environment): Promise<readonly Diagnosis[]> {
  const folder = environment.READOUT_CORPUS;
  const corpus = await readCorpus(folder);
  const bad = corpus.problems.map(
    (problem): Diagnosis => ({
      about: ABOUT,
      state: 'warning',
      says: writeProblem(problem),
      advice: 'Correct the file; it is read again within a minute.',
    }),
  );
  const says = `${folder}/ has ${corpus.articles.length} articles and abstracts.`;
  const stranded = writeStranded(folder, await countStranded(corpus, environment));
  return [
    { about: ABOUT, state: 'good', says },
    ...bad,
    ...stranded.map(
      (sentence): Diagnosis => ({
        about: ABOUT,
        state: 'warning',
        says: sentence,
        advice: 'See whether the folder is mounted, and whether READOUT_CORPUS names it.',
      }),
    ),
  ];
}

async function countStranded(
  corpus: Corpus,
  { DATABASE_URL, READOUT_DATA }: Environment,
): Promise<number> {
  if (corpus.articles.length > 0) return 0;
  try {
    const store = await openStore({ databaseUrl: DATABASE_URL, dataFolder: READOUT_DATA });
    try {
      return listMissing(corpus, await store.listArticles()).length;
    } finally {
      await store.close();
    }
  } catch (cause) {
    // A store that does not open is told of elsewhere.
    if (cause instanceof BriefingError) return 0;
    throw cause;
  }
}
