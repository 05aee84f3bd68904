import {
  type ClaimsEngine,
  createClaimsEngine,
  type Extraction,
} from '../../claims/extract-claims.ts';
import { createGazetteer } from '../../claims/gazetteer/gazetteer.ts';
import { readConfig } from '../../config/read-config.ts';
import { serveJobs } from '../../corpus/document/serve-jobs.ts';
import type { Article } from '../../domain/article.ts';

/** An article, and the config that says who is known. */
export interface ExtractJob {
  readonly configFolder: string;
  readonly article: Article;
}

/** What a thread gives back: all that is stored. */
export type Extracted = Pick<Extraction, 'claims'>;

const engines = new Map<string, ClaimsEngine>();

serveJobs(({ configFolder, article }: ExtractJob): Extracted => {
  const engine =
    engines.get(configFolder) ??
    createClaimsEngine({ gazetteer: createGazetteer(readConfig(configFolder).actors) });
  engines.set(configFolder, engine);
  return { claims: engine.extract(article).claims };
});
