// Finds the Chromium that the tests use. Run by itself it says what to do where there is none.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** `MUSHJUL_CHROMIUM`, else the first of the usual names on the path; undefined where there is none. */
export function chromiumPath({ MUSHJUL_CHROMIUM: named, PATH = '' } = process.env) {
  if (named) return isProgram(named) ? named : undefined;
  const folders = PATH.split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href && !chromiumPath()) {
  const { MUSHJUL_CHROMIUM: named } = process.env;
  console.error(named
    ? `MUSHJUL_CHROMIUM names ${named}, which is no program. Install one with: apt-get install chromium`
    : 'The tests need Chromium, and there is none. Install it with: apt-get install chromium');
  process.exit(1);
}
