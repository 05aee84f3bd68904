/** pdf.js makes one of these as it is loaded, for drawing; text needs none, and the real one is a native package. */
class NoDrawing {}

/** Lets pdf.js load where there is nothing to draw with. */
export function stubDrawing(): void {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: NoDrawing });
  }
}
