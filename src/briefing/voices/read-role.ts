import { readSpan } from '../../domain/article.ts';
import { type FindingTools, readFindings } from '../claims/read-findings.ts';
import type { ReadRole } from './join-voices.ts';

/** Creates a reader of the words by which an article says what the speaker of a claim is. */
export function createReadRole(tools: FindingTools): ReadRole {
  return async ({ id }) => {
    const [finding] = await readFindings([id], tools);
    const role = finding?.claim.speaker?.role;
    return role === undefined ? undefined : readSpan(finding?.article.text ?? '', role);
  };
}
