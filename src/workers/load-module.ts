/** Composes the script by which a thread loads a module. Unbuilt, as in tests, tsx reads the TypeScript; given as an option it would not reach the thread on Node 20. */
export function composeLoad({ href }: URL): string {
  return href.endsWith('.ts') && import.meta.url.endsWith('.ts')
    ? `import('tsx/esm/api').then((tsx) => (tsx.register(), import('${href}')))`
    : `import('${href.replace(/[.]ts$/u, '.js')}')`;
}
