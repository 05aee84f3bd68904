import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { ClaimsAnswer } from '../../domain/claims-answer.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { FindingTools } from '../claims/read-findings.ts';

/** Which predictions to list: of the tracked ones those that wait, and of those that articles make those about something. */
export interface PredictionsQuery {
  readonly about?: string | undefined;
  readonly page?: number | undefined;
}

/** What predictions are read and kept with. */
export interface PredictionTools extends FindingTools {
  readonly gazetteer: Gazetteer;
  readonly index: SearchIndex;
  /** As `nameGroup` gives it. */
  readonly group: string;
  readonly now: () => Date;
  findClaims(query: { readonly about: string; readonly page: number }): Promise<ClaimsAnswer>;
}
