import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ENTRY = fileURLToPath(new URL('worker.ts', import.meta.url));
const OUT = fileURLToPath(new URL('../../dist/bench/delivery-worker.js', import.meta.url));

/** What packages of the older kind call. */
const REQUIRE =
  "import { createRequire as createOldRequire } from 'node:module'; const require = createOldRequire(import.meta.url);";

/** Bundles the worker, so that a new one is at work in a second; gives its file. */
export async function bundleWorker(): Promise<string> {
  await build({
    entryPoints: [ENTRY],
    outfile: OUT,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // All in one file, so that a new one is there soon; what is built for the machine stays where it is.
    external: [
      'better-sqlite3',
      'better-sqlite3-node20',
      'pg-native',
      'bufferutil',
      'utf-8-validate',
      'zlib-sync',
    ],
    banner: { js: REQUIRE },
    logLevel: 'warning',
  });
  return OUT;
}
