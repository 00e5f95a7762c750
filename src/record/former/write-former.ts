import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument, isSeq, type YAMLSeq } from 'yaml';
import { formerFile, type Former } from '../../schema/former.ts';
import { mostTextBytes, readProjectFile } from '../../source/border/read-inside.ts';
import { replaceFile } from '../../source/replace-file.ts';

const opening =
  '# 以前的网址：改了名的在哪里，撤下的为什么撤下。npm run rename 和 npm run withdraw 会写；可以改，不要删。\n';

/**
 * Adds entries to `content/former.yaml`; what somebody wrote there, comments too, stays as it is. The file must be readable: see
 * `readFormer`.
 */
export function addFormer(root: string, { moved, withdrawn }: Former): void {
  const reading = readProjectFile(root, formerFile, { most: mostTextBytes });
  const exists = 'bytes' in reading;
  const source = exists ? Buffer.from(reading.bytes).toString('utf8') : opening;
  const yaml = parseDocument(source);
  for (const [name, entries] of Object.entries({ moved, withdrawn })) {
    if (entries.length === 0) continue;
    if (!isSeq(yaml.get(name))) yaml.set(name, yaml.createNode([]));
    const list = yaml.get(name) as YAMLSeq;
    list.flow = false;
    for (const entry of entries) list.add(yaml.createNode(entry));
  }
  const text = yaml.toString({ lineWidth: 0 });
  const file = path.join(root, formerFile);
  if (exists) replaceFile(file, text);
  else writeFileSync(file, text);
}
