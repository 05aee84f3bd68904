/** What went wrong, to branch on; nobody reads a message to decide. */
export type ErrorCode =
  | 'config_invalid'
  | 'article_invalid'
  | 'article_unknown'
  | 'store_failed'
  | 'connection_failed'
  // Nobody's setting is wrong: it may work later.
  | 'platform_away'
  | 'delivery_failed'
  | 'unexpected';

/** Something that should not happen. The message says what, the hint what to do; both are whole sentences. */
export class BriefingError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    { hint, cause }: { hint?: string; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'BriefingError';
    this.code = code;
    this.hint = hint;
  }
}
