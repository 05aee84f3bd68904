/** An issue as its page shows it, for as long as the store keeps it. */
export interface KeptIssue {
  /** Letters and digits that nobody guesses: whoever has the address may read the page. */
  readonly id: string;
  /** Names the archive of its channel; as hard to guess. */
  readonly archive: string;
  readonly subscriptionId: string;
  /** The channel, as `writePlace` writes it. */
  readonly place: string;
  readonly dueMs: number;
  readonly madeMs: number;
  readonly title: string;
  /** What the page shows: JSON of a card. */
  readonly page: string;
}
