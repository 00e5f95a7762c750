import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeRules } from '../check/describe-rules.ts';
import { rules } from '../check/rules/index.ts';

writeFileSync(path.join(process.cwd(), 'docs/rules.md'), describeRules(rules));
console.log(`docs/rules.md 已经更新，共 ${String(rules.length)} 条规则。`);
