/**
 * Gives the lines of what comes in pieces, without what ends them: LF or CR LF. Node's own reader of lines takes U+2028 for an
 * end as well from version 24 on, and that may stand in any text.
 */
export async function* splitLines(
  pieces: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of pieces) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    const [first = '', ...others] = text.split('\n');
    // Only the new piece is looked through: a line may take thousands of them.
    const lines = [rest + first, ...others];
    rest = lines.pop() ?? '';
    for (const line of lines) yield dropReturn(line);
  }
  rest += decoder.decode();
  if (rest !== '') yield dropReturn(rest);
}

function dropReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
