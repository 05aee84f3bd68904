import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { FindingTools } from '../claims/read-findings.ts';

/** What voices are counted with. */
export interface VoicesTools extends FindingTools {
  readonly gazetteer: Gazetteer;
  readonly index: SearchIndex;
}
