import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createJsonSchemas } from '../schema/json-schema.ts';
import { readSettings } from '../settings/settings.ts';

const root = process.cwd();
const folder = path.join(root, 'content/schemas');
const { site } = readSettings(root).settings;
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(createJsonSchemas(site?.ownKinds))) {
  writeFileSync(path.join(folder, `${name}.schema.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
}
console.log('content/schemas 里的 JSON Schema 已经更新。');
