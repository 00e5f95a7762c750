import { z } from 'astro/zod';
import { parsePeriod } from '../text/period/period.ts';

/** Nothing of another site is longer: what is shown in a table is a sentence. */
const short = z.string().max(2000);
const name = short.min(1);
const number = z.number().optional();

/** A step of an address that leads nowhere else. */
const id = name
  .regex(/^[^?#%\\\p{Cc}]+$/u)
  .refine((value) => !value.split('/').some((step) => /^\.{0,2}$/u.test(step)));
const document = id.regex(/^(?:plans|summaries|papers)\//u);
const period = name.refine((value) => parsePeriod(value) !== undefined);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

/** A sentence in a document. */
const place = z.strictObject({ document, anchor: id.optional() });

const gatheredDocument = z.strictObject({
  id: document,
  title: name,
  bureau: id,
  plans: z.array(period),
  reviews: z.array(period),
  /** False of what was withdrawn or repealed, or what another document took the place of. Default: true. */
  inForce: z.boolean().optional(),
  /** The document there that took its place. Default: none. */
  replacedBy: document.optional(),
});

/** A line of the site's ledger, as its table `promises` has it. */
const gatheredPromise = z.strictObject({
  id,
  bureau: id,
  measure: id.optional(),
  /** What it is about: the names of the project and of the measure. */
  about: name,
  isProject: z.boolean(),
  /** Whether another line has it as a part, and it is not counted. Default: false; a site of before tells nothing. */
  isPart: z.literal(true).optional(),
  period,
  state: z.string().regex(/^[a-z-]{1,30}$/u),
  stateName: name,
  promised: number,
  done: number,
  promiseText: short.optional(),
  doneText: short.optional(),
  target: place.optional(),
  result: place.optional(),
});

/**
 * `content/gathered/<site>.json`: what another site has published of its documents and its ledger, as `npm run gather` has taken it
 * over. Nothing in it depends on when that was.
 */
export const gatheredSite = z.strictObject({
  format: z.literal(1),
  /** Address of the home page; all that leads there begins with it. */
  url: z.string(),
  /** Day of the newest document there; missing if none bears one. */
  date: day.optional(),
  /** SHA-256 of each file that was read. */
  digests: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/u)),
  bureaus: z.array(
    z.strictObject({
      id,
      name,
      level: name,
      /** The name of the bureau that it became a part of. Default: it is there. */
      mergedInto: name.optional(),
    }),
  ),
  documents: z.array(gatheredDocument),
  measures: z.array(z.strictObject({ id, name, unit: name, basis: name })),
  promises: z.array(gatheredPromise),
});

export type GatheredSite = z.infer<typeof gatheredSite>;
export type GatheredPromise = GatheredSite['promises'][number];
export type GatheredDocument = GatheredSite['documents'][number];

/** Name of the file of a site: `https://www.baishi.example/jtj/` → `www.baishi.example_jtj`. */
export function nameGatheredSite(url: string): string {
  return url.replace(/^https?:\/\/|\/$/gu, '').replace(/[/:]/gu, '_');
}

export const gatheredFolder = 'content/gathered';
