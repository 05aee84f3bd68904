// Builds what `npm start` runs: the program by tsc, the web page's script and styles by esbuild.
//   node scripts/build.mjs                    all of it, into dist
//   node scripts/build.mjs --assets FOLDER    the page's assets alone, as the browser tests want them
import { execFileSync } from 'node:child_process';
import { copyFile, cp, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BROWSER = join(ROOT, 'src/adapters/web/browser');
const STYLES = 'src/citing/styles';
const ASSETS = join(ROOT, 'dist/src/adapters/web/assets');

const [flag, folder] = process.argv.slice(2);
if (flag === '--assets' && folder !== undefined) await buildAssets(folder);
else await buildAll();

async function buildAll() {
  await rm(join(ROOT, 'dist'), { recursive: true, force: true });
  compile();
  await buildAssets(ASSETS);
  await cp(join(ROOT, STYLES), join(ROOT, 'dist', STYLES), { recursive: true });
}

/** Runs tsc, whose own words say what is wrong. */
function compile() {
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
  const tsc = join(dirname(typescript), 'bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
      cwd: ROOT,
      stdio: 'inherit',
    });
  } catch {
    process.exit(1);
  }
}

async function buildAssets(target) {
  await mkdir(target, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: { page: join(BROWSER, 'page.ts'), styles: join(BROWSER, 'page.css') },
    outdir: target,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'linked',
    logLevel: 'warning',
  });
  await copyFile(join(BROWSER, 'icon.svg'), join(target, 'icon.svg'));
}
