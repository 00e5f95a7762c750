/** Checks a text from standard input as the document of a path, and prints VFile messages as JSON: see `set-up/remark-check.mjs`. */
import { readFileSync } from 'node:fs';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { remarkCheck } from '../check/remark-check.ts';

const [path = ''] = process.argv.slice(2);
const file = new VFile({ path, value: readFileSync(0, 'utf8') });
remark().use(remarkCheck).runSync({ type: 'root', children: [] }, file);
console.log(JSON.stringify(file.messages));
