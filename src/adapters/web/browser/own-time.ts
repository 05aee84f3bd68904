/** Shows the instants of a page by the reader's own clock and in the reader's own words. */
export function showOwnTime(root: ParentNode): void {
  // In the words of the page around it, by the reader's own clock.
  const format = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
    dateStyle: 'full',
    timeStyle: 'short',
  });
  for (const time of root.querySelectorAll<HTMLTimeElement>('time[data-own-time]')) {
    const instant = Date.parse(time.dateTime);
    if (Number.isNaN(instant)) continue;
    time.title = time.textContent ?? '';
    time.textContent = format.format(instant);
    delete time.dataset['ownTime'];
  }
}
