export type Platform = 'discord' | 'slack';

/** A message as the far side has it. */
export interface FarMessage {
  readonly channel: string;
  readonly body: string;
  readonly atMs: number;
  readonly id: string;
  /** What it is given back with when somebody looks. */
  readonly seen: Readonly<Record<string, unknown>>;
  readonly nonce: string;
}

/** A request, as far as both platforms need it. */
export interface FarRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
}

/** What a platform keeps. */
export interface FarState {
  readonly messages: FarMessage[];
  readonly nowMs: () => number;
}

/** What a platform would answer; `commit` is absent where nothing is to be kept. */
export interface FarAnswer {
  readonly answer: unknown;
  commit?(): void;
}
