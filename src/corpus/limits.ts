/** The longest file that is read as an article. */
export const MOST_MEGABYTES = 5;
export const MOST_BYTES = MOST_MEGABYTES * 1_000_000;
