/** Gives the text of runs as a page shows it: white space is one space; joiners of letters and emoji stay. */
export function joinRuns(runs: readonly { readonly text: string }[]): string {
  const text = runs.map((run) => run.text).join('');
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
