import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { listTraditional, writeTraditional } from './make-traditional.ts';

writeFileSync(path.join(process.cwd(), 'src/text/spelling/traditional.ts'), writeTraditional());
console.log(`src/text/spelling/traditional.ts 已经更新，共 ${String(listTraditional().length)} 个字。`);
