import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { MOST_CHARACTERS } from '../limits.ts';
import { holdsBomb } from './measure-streams.ts';
import { stubDrawing } from './no-drawing.ts';
import type { Page, PdfFile } from './page.ts';
import { readAbout } from './read-about.ts';
import { readPage } from './read-page.ts';

export type PdfOpening = PdfFile | { readonly problem: string };

/** Its types are not in the package. */
const READING_HALF: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
const MOST_PAGES = 1_000;
const BOMB = 'The PDF unpacks to far more than it should; it is not opened.';
const TOO_LONG = `The PDF has more than ${MOST_CHARACTERS.toLocaleString('en')} characters; an article is shorter.`;
/** Pages from which on a document is looked at in samples first, how many those are, and by how much they must be too long. */
const THICK = 200;
const SAMPLES = 20;
const FAR = 1.3;
const CROWDED = 'The PDF has a page with more words than a page can show; it is not read.';
const PASSWORD = 'The PDF is locked with a password; add a copy that opens without one.';
const DAMAGED = 'The PDF is damaged and cannot be read; try to open it and to save it again.';

/** Reads the pages of a PDF: which words stand where. Nothing in it is run, drawn or fetched. */
export async function openPdf(bytes: Uint8Array): Promise<PdfOpening> {
  if (holdsBomb(bytes)) return { problem: BOMB };
  const { getDocument } = await loadPdf();
  const loading = getDocument({
    // pdf.js takes the bytes it is given away from their owner.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    cMapUrl: join(findPackage(), 'cmaps') + sep,
    cMapPacked: true,
  });
  try {
    return await readFile(await loading.promise);
  } catch (cause) {
    return { problem: nameProblem(cause) };
  } finally {
    await loading.destroy();
  }
}

/** Loads pdf.js with the half that reads, which it would start as a worker in a browser; both look for what draws at once. */
export async function loadPdf(): Promise<typeof import('pdfjs-dist')> {
  stubDrawing();
  await import(READING_HALF);
  return await import('pdfjs-dist/legacy/build/pdf.mjs');
}

async function readFile(file: PDFDocumentProxy): Promise<PdfOpening> {
  if (file.numPages > MOST_PAGES) {
    return {
      problem: `The PDF has ${file.numPages} pages; up to ${MOST_PAGES} are read. Add the part that matters.`,
    };
  }
  if (await isFarTooLong(file)) return { problem: TOO_LONG };
  const pages: Page[] = [];
  let characters = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await readPage(await file.getPage(number));
    if (!page) return { problem: CROWDED };
    characters += countCharacters(page);
    if (characters > MOST_CHARACTERS) return { problem: TOO_LONG };
    pages.push(page);
  }
  return { pages, about: await readAbout(file) };
}

/** Looks at pages all over a thick document: where they hold far more than an article may, the rest is not waited for. */
async function isFarTooLong(file: PDFDocumentProxy): Promise<boolean> {
  if (file.numPages < THICK) return false;
  const step = file.numPages / SAMPLES;
  let characters = 0;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const page = await readPage(await file.getPage(1 + Math.floor(step * (sample + 0.5))));
    characters += page ? countCharacters(page) : 0;
  }
  return (characters / SAMPLES) * file.numPages > FAR * MOST_CHARACTERS;
}

function countCharacters({ runs }: Page): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

function findPackage(): string {
  return dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
}

/** pdf.js tells its faults apart by name alone. */
function nameProblem(cause: unknown): string {
  const name = cause instanceof Error ? cause.name : '';
  return name === 'PasswordException' ? PASSWORD : DAMAGED;
}
