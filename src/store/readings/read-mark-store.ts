/** The part of a store that knows up to when a member has read what is new. Times are milliseconds since 1970. */
export interface ReadMarkStore {
  /** Undefined where they have marked nothing yet. */
  findReadMark(group: string, person: string): Promise<number | undefined>;
  /** A mark never goes back. */
  saveReadMark(group: string, person: string, readMs: number): Promise<void>;
}
