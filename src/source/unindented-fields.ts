import { isMap, isScalar, type Document as YamlDocument } from 'yaml';
import type { z } from 'astro/zod';
import { listFields } from './schema-shape.ts';
import type { MistakenValue } from './yaml-fault.ts';

/**
 * Finds fields of a field (`source:`, then `name: …`) that stand at the beginning of the line,
 * or behind full-width spaces: to YAML they belong to the file.
 */
export function findUnindentedFields(yaml: YamlDocument, schema: z.ZodType): MistakenValue[] {
  if (!isMap(yaml.contents)) return [];
  const known = new Set(listFields(schema));
  const found: MistakenValue[] = [];
  let empty: { name: string; inner: Set<string>; first?: number } | undefined;
  for (const { key, value } of yaml.contents.items) {
    const written = isScalar(key) ? String(key.value) : '';
    const name = written.replace(/^[\u3000\u00A0]+/u, '');
    if (known.has(written)) {
      const isEmpty = value === null || (isScalar(value) && value.value === null);
      empty = isEmpty ? { name, inner: new Set(listFields(schema, [name])) } : undefined;
    } else if (empty?.inner.has(name) && isScalar(key)) {
      // Told once, at the first of them; the others are silenced with it.
      const offset = (empty.first ??= key.range?.[0] ?? 0);
      const message =
        written === name
          ? `“${name}”是 ${empty.name} 里的字段，前面要缩进。`
          : `“${name}”前面的空格不是普通的空格，不算缩进。`;
      const advice = `请在 ${empty.name}: 下面的各行前面各空两格，用英文输入法的空格。`;
      found.push(
        { offset, path: [empty.name], message, advice },
        { offset, path: [written], message, advice },
      );
    }
  }
  return found;
}
