/** Where people talk: adapter, workspace, channel, thread. */
export interface Place {
  readonly adapter: string;
  readonly workspace?: string;
  readonly channel?: string;
  readonly thread?: string;
}

/** A place in one word, such as `slack:T1:C1:171`. What is not known stays empty: `console:::`. */
export function writePlace({ adapter, workspace = '', channel = '', thread = '' }: Place): string {
  return [adapter, workspace, channel, thread].join(':');
}

/** Reads what `writePlace` wrote; undefined where it did not. */
export function readPlace(written: string): Place | undefined {
  const [adapter, workspace, channel, thread, ...more] = written.split(':');
  if (!adapter || thread === undefined || more.length > 0) return undefined;
  return {
    adapter,
    ...(workspace && { workspace }),
    ...(channel && { channel }),
    ...(thread && { thread }),
  };
}
