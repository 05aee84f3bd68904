import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../../testing/shared.ts';
import { readText } from './read-text.ts';

/** The role of each paragraph in the order of the text, as a person reads them: a role, and how many in a row have it. */
const ROLES: readonly (readonly [string, string])[] = [
  ['000_e4a9b455a4829eb8.txt', 'title 1, body 13, comment 3, footer 1'],
  [
    '001_5831c7cff16b02bf.txt',
    'title 1, byline 3, bio 1, date 1, section 1, body 12, caption 2, body 6, disclaimer 1, footer 1',
  ],
  ['003_c412af0b08187348.txt', 'title 1, body 13, credit 1, bio 1, teaser 6'],
  ['004_9d78d9509bc02530.txt', 'title 1, body 8, footer 1'],
];

describe.skipIf(!sharedFolder)('readText on the real scrapes', () => {
  it.each(ROLES)('gives every paragraph of %s its role', (file, roles) => {
    const reading = readText(readFileSync(`${sharedFolder}seeds/${file}`));
    if ('problem' in reading) throw new Error(reading.problem);
    expect(writeRuns(reading.article.passages.map(({ role }) => role))).toBe(roles);
  });
});

function writeRuns(roles: readonly string[]): string {
  const runs: { readonly role: string; count: number }[] = [];
  for (const role of roles) {
    const last = runs.at(-1);
    if (last?.role === role) last.count += 1;
    else runs.push({ role, count: 1 });
  }
  return runs.map(({ role, count }) => `${role} ${count}`).join(', ');
}
