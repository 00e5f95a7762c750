import { z } from 'astro/zod';

/** The schema of the field at a path; wrappers (optional, default, pipe) are seen through for their fields. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const key of path) {
    if (!current) return undefined;
    const inner = unwrap(current);
    current =
      typeof key === 'number'
        ? inner instanceof z.ZodArray
          ? (inner.element as z.ZodType)
          : undefined
        : shapeOf(inner)[String(key)];
  }
  return current;
}

export function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType> {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? inner.shape : {};
}

export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  return schema;
}

/** The names of the fields at a path. */
export function listFields(schema: z.ZodType, path: readonly PropertyKey[] = []): string[] {
  return Object.keys(shapeOf(schemaAt(schema, path)));
}
