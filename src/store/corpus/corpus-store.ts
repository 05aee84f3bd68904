/** What reads the folder of articles: where it stands, what lies in the folder, and the rules it is read by. */
export interface FolderReader {
  /** Machine and folder, for people. */
  readonly holder: string;
  /** Changes with whatever lies in the folder. */
  readonly content: string;
  /** As in `Provenance`. */
  readonly engine: string;
}

/** Who has the folder, and whether it went to somebody else just now. */
export interface FolderLease {
  readonly reader: FolderReader;
  readonly isNew: boolean;
}

/** The part of a store that knows of the folder of articles: which machine reads it, and which of its files are away. */
export interface CorpusStore {
  /**
   * Takes the folder until a time, or renews that, where nobody has it whose time is not over; says who has it now.
   * Readers of one place and one engine are one.
   */
  takeFolder(reader: FolderReader, nowMs: number, untilMs: number): Promise<FolderLease>;
  /** Leaves the folder to whoever asks for it next. */
  leaveFolder(reader: Omit<FolderReader, 'content'>): Promise<void>;
  /** Notes that the files of these articles, and of no others, are away; says since when each is. */
  noteAway(articleIds: readonly string[], nowMs: number): Promise<ReadonlyMap<string, number>>;
}
