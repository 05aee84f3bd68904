import { availableParallelism } from 'node:os';
import type { ClaimsEngine } from '../../claims/extract-claims.ts';
import { createWorkerDesk, type WorkerDesk } from '../../corpus/document/run-in-worker.ts';
import type { Article } from '../../domain/article.ts';
import type { Extracted, ExtractJob } from './extract-worker.ts';

/** Extracts the claims of articles on other threads, before they are asked for. */
export interface ExtractAhead {
  /** How many articles are worth being read ahead. */
  readonly places: number;
  /** Gives an engine that knows the claims of this article already, and extracts others itself. */
  prepare(article: Article): Promise<ClaimsEngine>;
}

/** A thread reads the config first, which takes as long as twenty articles. */
const FEWEST_ARTICLES = 50;
const MOST_THREADS = 4;
const PLACES_A_THREAD = 4;
/** An article takes 50 ms; the first one waits for the config. */
const LIMITS = { timeMs: 60_000, megabytes: 400, growthMegabytes: 800 };

/** Creates threads for so many articles; none where they would not pay. */
export function createExtractAhead(
  articles: number,
  { engine, configFolder }: { readonly engine: ClaimsEngine; readonly configFolder: string },
): ExtractAhead | undefined {
  if (articles < FEWEST_ARTICLES) return undefined;
  // One core is for this thread, which reads and stores.
  const count = Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1));
  const desks = Array.from({ length: count }, openDesk);
  let turn = 0;
  return {
    places: count * PLACES_A_THREAD,
    async prepare(article) {
      turn += 1;
      const answer = await desks[turn % count]?.({ configFolder, article });
      // What a thread cannot do is done here, so that a fault shows where it is looked for.
      if (answer === undefined || 'failure' in answer) return engine;
      const { claims } = answer.result;
      return {
        extract: (asked) =>
          isSame(asked, article) ? { attributions: [], claims } : engine.extract(asked),
      };
    },
  };
}

/** What decides the claims of an article. */
function isSame(asked: Parameters<ClaimsEngine['extract']>[0], article: Article): boolean {
  const list = ({ id, text, publishedOn, language, authors = [] }: typeof asked) =>
    JSON.stringify([id, text, publishedOn, language, authors]);
  return list(asked) === list(article);
}

function openDesk(): WorkerDesk<ExtractJob, Extracted> {
  return createWorkerDesk<ExtractJob, Extracted>(
    new URL('./extract-worker.ts', import.meta.url),
    LIMITS,
  );
}
