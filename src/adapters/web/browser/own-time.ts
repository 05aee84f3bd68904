/** Shows the instants of a page by the reader's own clock and in the reader's own words. */
export function showOwnTime(root: ParentNode): void {
  // In the words of the page around it, by the reader's own clock.
  const format = chooseFormat(document.documentElement.lang || undefined);
  for (const time of root.querySelectorAll<HTMLTimeElement>('time[data-own-time]')) {
    const instant = Date.parse(time.dateTime);
    if (Number.isNaN(instant)) continue;
    time.title = time.textContent ?? '';
    time.textContent = format.format(instant);
    delete time.dataset['ownTime'];
  }
}

/** Chromium calls the months of Kazakh M01 to M12; then the day is written in numbers. */
function chooseFormat(language: string | undefined): Intl.DateTimeFormat {
  const month = new Intl.DateTimeFormat(language, { month: 'long' }).format(0);
  return new Intl.DateTimeFormat(language, {
    dateStyle: /^M\d/u.test(month) ? 'short' : 'full',
    timeStyle: 'short',
  });
}
