import { z } from 'astro/zod';

/**
 * A refusal in two parts, as `Problem` wants them: what is wrong, and what to write instead. It travels through zod as the
 * `params` of a custom issue.
 */
export interface Refusal {
  readonly rule: string;
  readonly message: string;
  readonly advice: string;
}

/** Adds a refusal to a zod check's issues. */
export function refuse(context: z.core.$RefinementCtx, refusal: Refusal, path?: PropertyKey[]): void {
  context.addIssue({
    code: 'custom',
    message: refusal.message,
    params: refusal,
    ...(path ? { path } : {}),
  });
}

/** A non-empty, trimmed string whose Chinese label is used in messages and in the editor's JSON Schema. */
export function text(title: string, description: string): z.ZodString {
  return z.string().trim().min(1).meta({ title, description });
}

/** The same in one line. A title that has two is cut in lists and in what is cited. */
export function line(title: string, description: string) {
  return text(title, description).superRefine((value, context) => {
    if (!/[\n\r\u0085\u2028\u2029]/u.test(value)) return;
    const message = `${title}里有换行。`;
    refuse(context, { rule: 'invalid-value', message, advice: '请写成一行。' });
  });
}

/** A string of a fixed form. `advice` says how to write it; the editor's JSON Schema knows the pattern too. */
export function formatted(title: string, description: string, pattern: RegExp, advice: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (pattern.test(value)) return;
      refuse(context, { rule: 'invalid-value', message: `${title}“${value}”的格式不对。`, advice });
    })
    .meta({ title, description, pattern: pattern.source });
}
