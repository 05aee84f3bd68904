import type { Finding } from '../../domain/claims-answer.ts';
import type { PredictionList } from '../../domain/tracked-prediction.ts';
import type { ClaimHits } from '../../search/claim-entry.ts';
import { findAmong } from '../claims/find-among.ts';
import { readAbout } from '../claims/read-about.ts';
import { readFindings } from '../claims/read-findings.ts';
import type { PredictionsQuery, PredictionTools } from './prediction-tools.ts';

const PER_PAGE = 5;
/** Claims that are read at once to see which of them predict something. */
const BATCH = 100;
const MOST_FOUND = 100;

/** Lists the predictions that a group tracks and that wait, and a page of those that articles make; of both only what is asked about. */
export async function listPredictions(
  { about = '', page = 1 }: PredictionsQuery,
  tools: PredictionTools,
): Promise<PredictionList> {
  const tracked = await tools.store.listPredictions(tools.group);
  const known = new Set(tracked.map(({ quotation }) => quotation.claimId));
  const { search } = readAbout(about, tools.gazetteer);
  // Asked for by name: among all claims about something the index gives the best, whether they predict or not.
  const ids = (await tools.store.listPredicting()).filter((id) => !known.has(id));
  const found = await findPredictions(
    listIds(await findAmong({ ids }, search, tools.index)),
    tools,
  );
  const asked = new Set(listIds(await findAmong({ ids: [...known] }, search, tools.index)));
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const shown = Math.min(page, pages);
  return {
    tracked: tracked.filter(
      ({ confirmed, quotation }) =>
        confirmed === undefined && (about === '' || asked.has(quotation.claimId)),
    ),
    found: found.slice((shown - 1) * PER_PAGE, shown * PER_PAGE),
    page: shown,
    pages,
  };
}

function listIds({ hits }: ClaimHits): readonly string[] {
  return hits.map(({ id }) => id);
}

/** Those of the claims that say what will happen, in their order. */
async function findPredictions(
  ids: readonly string[],
  tools: PredictionTools,
): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (let at = 0; at < ids.length && found.length < MOST_FOUND; at += BATCH) {
    const findings = await readFindings(ids.slice(at, at + BATCH), tools);
    found.push(...findings.filter(({ claim }) => claim.prediction !== undefined));
  }
  return found.slice(0, MOST_FOUND);
}
