import { z } from 'astro/zod';
import { parsePeriod } from '../text/period/period.ts';
import { refuse } from './explain.ts';

/**
 * Period 时期: what a document speaks of, `2023`, `2023-H1`, `2023-Q3`, `2023-05`, `2023-01/2023-09` or `2021/2025`. YAML reads a bare `2023` as
 * a number; that is accepted and kept as the string.
 */
export const periods = (title: string, description: string) =>
  z
    .array(
      z
        .union([z.string(), z.number().int()])
        .transform(String)
        .superRefine((value, context) => {
          if (parsePeriod(value)) return;
          refuse(context, {
            rule: 'invalid-period',
            message: `${title}里的“${value}”不是时期。`,
            advice:
              '请写成 "2023"（全年）、"2023-H1"（上半年）、"2023-Q3"（第三季度）、"2023-05"（月）、"2023-01/2023-09"（1—9月）或 "2021/2025"（多年）。',
          });
        })
        // 2023-01/2023-06 is the first half.
        .transform((value) => parsePeriod(value)?.id ?? value)
        .meta({ examples: ['2023', '2023-H1', '2023-Q3', '2023-05', '2023-01/2023-09', '2021/2025'] }),
    )
    .default([])
    .meta({ title, description });
