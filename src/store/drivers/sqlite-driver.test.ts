import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Of a lock, what tells npm where an optional package is left out. */
interface Lock {
  readonly packages: Record<string, { readonly engines?: unknown; readonly optional?: boolean }>;
}

it('has npm compile nothing for minutes where Node speaks Node-API 10', () => {
  const file = new URL('../../../package-lock.json', import.meta.url);
  const { packages }: Lock = JSON.parse(readFileSync(file, 'utf8'));
  // The package itself would be installed on later ones, too; npm keeps what the lock says, and an update of it is to be narrowed again.
  expect(packages['node_modules/better-sqlite3-node20']).toMatchObject({
    optional: true,
    engines: { node: '<22.14.0 || 23.0.0 - 23.5.0' },
  });
});
