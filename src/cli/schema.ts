import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createJsonSchemas } from '../schema/json-schema.ts';

const folder = path.join(process.cwd(), 'content/schemas');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(createJsonSchemas())) {
  writeFileSync(path.join(folder, `${name}.schema.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
}
console.log('content/schemas 里的 JSON Schema 已经更新。');
