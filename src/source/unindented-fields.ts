import { isMap, isScalar, type Document as YamlDocument } from 'yaml';
import type { z } from 'astro/zod';
import { listFields } from './schema-shape.ts';
import type { MistakenValue } from './yaml-fault.ts';

/** Finds fields of a field (`source:`, then `name: …`) that stand at the beginning of the line: to YAML they belong to the file. */
export function findUnindentedFields(yaml: YamlDocument, schema: z.ZodType): MistakenValue[] {
  if (!isMap(yaml.contents)) return [];
  const known = new Set(listFields(schema));
  const found: MistakenValue[] = [];
  let empty: { name: string; inner: Set<string>; first?: number } | undefined;
  for (const { key, value } of yaml.contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (known.has(name)) {
      const isEmpty = value === null || (isScalar(value) && value.value === null);
      empty = isEmpty ? { name, inner: new Set(listFields(schema, [name])) } : undefined;
    } else if (empty?.inner.has(name) && isScalar(key)) {
      // Told once, at the first of them; the others are silenced with it.
      const offset = (empty.first ??= key.range?.[0] ?? 0);
      const message = `“${name}”是 ${empty.name} 里的字段，前面要缩进。`;
      const advice = `请在 ${empty.name}: 下面的各行前面各空两格。`;
      found.push({ offset, path: [empty.name], message, advice }, { offset, path: [name], message, advice });
    }
  }
  return found;
}
