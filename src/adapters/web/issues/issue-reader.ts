import type { Delivery } from '../../../domain/delivery.ts';
import type { KeptIssue } from '../../../domain/kept-issue.ts';
import type { Subscription } from '../../../domain/subscription.ts';

/** Reads what was brought out. */
export interface IssueReader {
  findIssue(id: string): Promise<KeptIssue | undefined>;
  listIssues(archive: string, limit: number): Promise<readonly KeptIssue[]>;
}

/** A delivery with its subscription; that is absent where it was removed. */
export interface DeliveryRow {
  readonly delivery: Delivery;
  readonly subscription?: Subscription;
}

/** Reads what became of issues, the newest first. */
export type ListDeliveries = () => Promise<readonly DeliveryRow[]>;
