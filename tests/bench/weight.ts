/**
 * `npm run bench:weight [-- folder]`: what a browser loads for a page of each kind, of `dist/` or of another folder with a built
 * site: bytes of HTML, CSS and JS, as they are and with gzip, and the number of requests.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatWeights } from './weight/table.ts';
import { weighSite } from './weight/weigh-site.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const folder = path.resolve(import.meta.dirname, '../..', positionals[0] ?? 'dist');

console.log(`Pages of ${folder}; KB of 1,000 bytes, as they are / with gzip.\n`);
for (const line of formatWeights(weighSite(folder))) console.log(line);
