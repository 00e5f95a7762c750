import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCoreGroups } from '../settings/core-measures.ts';
import { describeCoreMeasures } from '../settings/describe-core-measures.ts';

const groups = readCoreGroups();
writeFileSync(path.join(process.cwd(), 'docs/measures.md'), describeCoreMeasures(groups));
const count = groups.reduce((sum, { measures }) => sum + measures.length, 0);
console.log(`docs/measures.md 已经更新，共 ${String(count)} 个指标。`);
