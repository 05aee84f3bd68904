/** What a spreadsheet may take for a formula; also in the wide letters of East Asian keyboards. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
/** By it spreadsheets tell that the letters are UTF-8. */
const MARK = '\uFEFF';

/** A table (RFC 4180) with a row of names first. A field that a spreadsheet would take for a formula begins with an apostrophe. */
export function writeTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [columns, ...rows].map((row) => `${row.map(writeField).join(',')}\r\n`);
  return MARK + lines.join('');
}

function writeField(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
