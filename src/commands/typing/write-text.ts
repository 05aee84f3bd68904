import type { Command } from '../command.ts';
import type { Invocation } from '../front-desk.ts';

const PLAIN = /^[^\s"“”„‟«「:\\/]+$/u;

/** Writes a command as a person would type it, so that `readText` gives the same back. */
export function writeText(
  { command, options }: Invocation,
  { options: table }: Pick<Command, 'options'>,
): string {
  const parts = Object.entries(options).map(([name, value]) =>
    table[name]?.rest && value.split(' ').every((word) => PLAIN.test(word))
      ? value
      : `${name}:${PLAIN.test(value) ? value : quote(value)}`,
  );
  return [`/${command}`, ...parts].join(' ');
}

function quote(value: string): string {
  return `"${value.replace(/["“”„‟\\]/gu, '\\$&')}"`;
}
