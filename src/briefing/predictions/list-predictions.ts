import type { Finding } from '../../domain/claims-answer.ts';
import type { PredictionList } from '../../domain/tracked-prediction.ts';
import { readAbout } from '../read-about.ts';
import { readFindings } from '../read-findings.ts';
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
  const { hits } = await tools.index.find(readAbout(about, tools.gazetteer).search);
  const ids = hits.flatMap(({ kind, id }) => (kind === 'claim' ? [id] : []));
  const found = await findPredictions(
    ids.filter((id) => !known.has(id)),
    tools,
  );
  const asked = new Set(ids);
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
