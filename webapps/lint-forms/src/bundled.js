import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Imports a package that names its own files in a way only bundlers understand. */
export async function bundled(name) {
  const outfile = join(mkdtempSync(join(tmpdir(), 'lint-forms-')), 'bundle.mjs');
  await build({
    stdin: { contents: `export * from '${name}';`, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile));
}
