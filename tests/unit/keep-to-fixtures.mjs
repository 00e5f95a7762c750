import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Is loaded before the unit tests and by every process and thread that they start: whoever reads this repository's own site is refused.
 * Another site's `content/` may stand in its place, and what a test is about lies in fixtures and the demonstration.
 */
const content = path.join(import.meta.dirname, '../../content');
/** These are made of the program's own schemas. */
const made = path.join(content, 'schemas');

/** @param {unknown} place */
function refuse(place) {
  if (typeof place !== 'string' && !(place instanceof URL) && !Buffer.isBuffer(place)) return;
  const file = path.resolve(place instanceof URL ? fileURLToPath(place) : place.toString());
  if (file !== content && !file.startsWith(content + path.sep)) return;
  if (file === made || file.startsWith(made + path.sep)) return;
  throw new Error(`A unit test reads ${file}: take fixtures or the demonstration`);
}

/** @param {Record<string, unknown>} api @param {readonly string[]} names */
function guard(api, names) {
  for (const name of names) {
    const read = api[name];
    if (typeof read !== 'function') throw new Error(`There is no ${name}`);
    api[name] = Object.assign(
      /** @this {unknown} @param {unknown[]} given */
      function (...given) {
        refuse(given[0]);
        return read.apply(this, given);
      },
      read,
    );
  }
}

const reading = ['readFile', 'open', 'readdir', 'opendir', 'cp', 'copyFile'];
guard(/** @type {any} */ (fs), [...reading, ...reading.map((name) => `${name}Sync`), 'createReadStream']);
guard(/** @type {any} */ (fs.promises), reading);
syncBuiltinESMExports();

const load = `--import=${import.meta.url}`;
const options = process.env['NODE_OPTIONS'] ?? '';
if (!options.includes(load)) process.env['NODE_OPTIONS'] = `${options} ${load}`.trim();
