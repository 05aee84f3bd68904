/** Words at a place of a page that a test composes: in points, from the upper left corner of A4. */
export interface PdfWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isAslant?: boolean;
}

export interface SamplePdf {
  readonly pages: readonly (readonly PdfWords[])[];
  /** Its own fields, such as `/Title (Ice)`. */
  readonly info?: string;
  readonly isLocked?: boolean;
}

const [WIDTH, HEIGHT] = [595, 842];
const LOCK = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;

/** Composes a PDF by hand: a catalogue, two fonts, and a page with its words for each list. */
export function composePdf({ pages, info = '', isLocked = false }: SamplePdf): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...pages.flatMap((words, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${7 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      composeStream(words.map(drawWords).join('\n')),
    ]),
  ];
  return composeFile(objects, isLocked ? `/Encrypt ${LOCK} /ID [<00> <00>]` : '');
}

function drawWords({ text, x, y, size = 10, isBold = false, isAslant = false }: PdfWords): string {
  const escaped = text.replaceAll('•', '\u0095').replaceAll(/[\\()]/gu, String.raw`\$&`);
  const turn = isAslant ? '0 1 -1 0' : '1 0 0 1';
  return `BT /F${isBold ? 2 : 1} ${size} Tf ${turn} ${x} ${HEIGHT - y} Tm (${escaped}) Tj ET`;
}

function composeStream(content: string): string {
  return `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;
}

function composeFile(objects: readonly string[], trailer: string): Buffer {
  const places: number[] = [];
  let file = '%PDF-1.4\n';
  for (const [at, object] of objects.entries()) {
    places.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  file += `trailer << /Size ${size} /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${file.lastIndexOf('xref\n0')}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

/** Sets lines below each other, as a column of a page; a line that starts with a space is indented. */
export function setColumn(
  lines: readonly string[],
  { x = 60, y = 120, size = 10, leading = 12 } = {},
): readonly PdfWords[] {
  return lines.map((line, at) => ({
    text: line.trimStart(),
    x: line.startsWith(' ') ? x + 12 : x,
    y: y + at * leading,
    size,
  }));
}
