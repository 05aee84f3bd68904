import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../shared/', import.meta.url));

/**
 * The folder of real input and gold data beside the checkout, with a trailing separator; undefined where there is none.
 * It is demanded where `READOUT_DEMAND_SHARED` is set, as in CI, so that nothing is skipped unseen.
 */
export const sharedFolder: string | undefined = findSharedFolder();

function findSharedFolder(): string | undefined {
  if (existsSync(`${FOLDER}README.md`)) return FOLDER;
  if (process.env['READOUT_DEMAND_SHARED']) {
    throw new Error('The folder ../shared is demanded here and is not there.');
  }
  return undefined;
}
