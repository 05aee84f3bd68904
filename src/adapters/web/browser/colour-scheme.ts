const dark = matchMedia('(prefers-color-scheme: dark)');

/** Draws both platforms in the light or dark colours that the person prefers, now and when that changes. */
export function followColourScheme(): void {
  dark.addEventListener('change', () => colourMessages(document));
  colourMessages(document);
}

/** Gives drawn messages the colours the person prefers. */
export function colourMessages(root: ParentNode): void {
  for (const messages of root.querySelectorAll('discord-messages')) {
    messages.toggleAttribute('light-theme', !dark.matches);
  }
  for (const blocks of root.querySelectorAll<HTMLElement>('[data-theme]')) {
    blocks.dataset['theme'] = dark.matches ? 'dark' : 'light';
  }
}
