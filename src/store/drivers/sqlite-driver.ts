import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';

const NODE_API_OF_13 = 10;

/**
 * Gives better-sqlite3 in the version that this Node runs: 13 speaks Node-API 10, which Node 20 does not have, and 12 aborts the
 * whole process from Node 24.19 on, when one of its objects is collected (WiseLibs/better-sqlite3 issue 1515).
 */
export function loadSqlite(): typeof BetterSqlite3 {
  const require = createRequire(import.meta.url);
  const loaded: unknown =
    Number(process.versions['napi']) >= NODE_API_OF_13
      ? require('better-sqlite3')
      : require('better-sqlite3-node20');
  // Both are better-sqlite3, and what is used of it is the same in both.
  return loaded as typeof BetterSqlite3;
}
