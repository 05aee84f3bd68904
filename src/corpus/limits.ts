/** How many bytes of a kind are read; each has its reason. */
export const MOST_MEGABYTES = {
  /** A file of one’s own: pictures make it large. It is never unpacked as a whole. */
  file: 50,
  /** What a server sends, packed and unpacked: a magazine with pictures as PDF; pages and feeds are far smaller. */
  reply: 20,
  /** Text and markup: the markup of a long page has 2 MB, a whole novel 1.5. */
  text: 5,
  /** Markup that a book unpacks to: the longest novels have five. */
  book: 20,
  /** Markup that a Word document unpacks to: ten bytes for each character it shows, so 50,000 words; a megabyte takes half a second to read. */
  word: 3,
  /** The lists that feed readers export have 200 bytes a feed. */
  opml: 2,
} as const;

/** Characters of one article: the longest novels have three million; claims are found in 300,000 a second. */
export const MOST_CHARACTERS = 3_000_000;

/** Lines of one article: a novel has 15,000, and what has more is a table. */
export const MOST_LINES = 40_000;

/** A text with fewer bytes is read at once; a longer one on a thread of its own, so that commands are answered meanwhile. */
export const QUICK_BYTES = 100_000;

/**
 * What reading may take on its thread; the memory is the thread’s own heap. A page takes 50 ms, a feed 20, a PDF 30 a page: the
 * rest is room for a busy machine.
 */
export const THREAD = {
  feed: { timeMs: 1_300, megabytes: 80 },
  text: { timeMs: 4_000, megabytes: 80 },
  page: { timeMs: 4_000, megabytes: 80 },
  epub: { timeMs: 10_000, megabytes: 100 },
  docx: { timeMs: 10_000, megabytes: 100 },
  pdf: { timeMs: 20_000, megabytes: 160 },
} as const;

/** By how much the process may grow meanwhile: a heap does not count the bytes that are read, packed and unpacked. */
export const MOST_GROWTH_MEGABYTES = 150;

/** Gives a number of megabytes in bytes. */
export function toBytes(megabytes: number): number {
  return megabytes * 1_000_000;
}
