import { readFileSync } from 'node:fs';
import { beginSite, finishSite, isBegun } from '../../../src/begin/begin-site.ts';

// Begins a site as `npm run init` does, in a process that can be killed: it loads no more than it has to.

const [folder = '', list = ''] = process.argv.slice(2);
const files = JSON.parse(readFileSync(list, 'utf8')) as [string, string][];
process.stdout.write('writes\n');
if (isBegun(folder)) finishSite(folder);
else beginSite(folder, new Map(files.map(([name, content]) => [name, Buffer.from(content, 'base64')])));
