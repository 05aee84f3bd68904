import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';

/** Draws each item in its place. A page is drawn once, so its items need no keys. */
export function drawEach<Item>(
  items: readonly Item[],
  draw: (item: Item) => ReactNode,
): ReactElement {
  return createElement(Fragment, null, ...items.map((item) => draw(item)));
}
