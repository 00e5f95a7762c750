import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/text/period/calendar-mention.ts';
import { findRunInPoints, readNumbering } from '../../src/text/numbering.ts';
import { findQuantities } from '../../src/text/quantity/quantity.ts';
import { findRoutes } from '../../src/text/route.ts';

// The five documents are edited from public ones: the sentences are ours, every figure, road code, date and outline number is the
// original's. The originals are not part of this project; they lie beside it where it is developed.

const root = new URL('../../', import.meta.url);
const seedFolder = new URL('../shared/seeds/', root);
const seedsMissing = !existsSync(seedFolder);

interface Pair {
  readonly seed: string;
  readonly document: string;
  /** First line of the seed's body; what stands above it is the page around it or the title. */
  readonly first: RegExp;
  /** First line after the body, if there is one. */
  readonly behind?: RegExp;
}

const pairs: readonly Pair[] = [
  {
    seed: '000_685b3e13d918252d.txt',
    document: 'content/plans/xiangxi/2023.mdx',
    first: /^（\d+年\d+月\d+日）$/u,
  },
  {
    seed: '001_bed8bd81fa4e488e.txt',
    document: 'content/summaries/xinhuang/2023-H1.mdx',
    first: /^2023年是/u,
  },
  {
    seed: '002_6701c5bf14fa8046.txt',
    document: 'content/plans/liuyang/2020.mdx',
    first: /^2020年,是/u,
    behind: /^相关文档:/u,
  },
  {
    seed: '003_bcdd79fff31cf318.txt',
    document: 'content/summaries/mouxian/2023.mdx',
    first: /^2023年,在/u,
    behind: /^市、县交通运输局2023年工作总结/u,
  },
  {
    seed: '004_77af737a269cc6b4.txt',
    document: 'content/plans/jilin/2023.mdx',
    first: /^2023年是/u,
  },
];

/** Another site's content may stand in the place of ours. */
const kept = pairs.filter(({ document }) => existsSync(new URL(document, root)));

/** What is compared, each as a list of strings; the outline in its order, all else as a multiset. */
const facts: Readonly<Record<string, (lines: readonly string[]) => string[]>> = {
  quantities: (lines) => lines.flatMap((line) => findQuantities(line).map(({ text }) => text)),
  'road codes': (lines) => lines.flatMap((line) => findRoutes(line).map(({ code }) => code)),
  dates: (lines) => lines.flatMap((line) => findDates(line).map(({ text }) => text)),
  // Which one, not how many; findQuantities leaves these alone.
  'ranks in Chinese numerals': (lines) =>
    lines.flatMap((line) => line.match(/第?[一二三四五六七八九十]+[级类期批届]/gu) ?? []),
  digits: (lines) => lines.flatMap((line) => line.match(/[0-9０-９]+/gu) ?? []),
};

function readOutline(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const numbering = readNumbering(line);
    const points = findRunInPoints(line).map(({ marker }) => marker);
    return numbering ? [`${numbering.style} ${String(numbering.value)}`, ...points] : points;
  });
}

/** Lines without white space: the seed has some inside figures (`1675m 2`). */
function tidyLines(text: string): string[] {
  return text.split(/\r?\n/u).flatMap((line) => line.replace(/\s/gu, '') || []);
}

function readSeed({ seed, first, behind }: Pair): string[] {
  const lines = tidyLines(readFileSync(new URL(seed, seedFolder), 'utf8'));
  const start = lines.findIndex((line) => first.test(line));
  expect(start, `${seed}: no line fits ${first}`).toBeGreaterThanOrEqual(0);
  const end = behind ? lines.findIndex((line, index) => index > start && behind.test(line)) : lines.length;
  expect(end, `${seed}: no line fits ${behind}`).toBeGreaterThan(start);
  return lines.slice(start, end);
}

/** The body without frontmatter, the tags of statements and Markdown's signs; the project's own parser is not asked. */
function readDocument(path: string): string[] {
  const source = readFileSync(new URL(path, root), 'utf8');
  const body = source.replace(/^---\n.*?\n---\n/su, '');
  return tidyLines(
    body
      .replace(/<\/?(?:Target|Result)\b[^<>]*>/gu, '')
      .replace(/^#{1,6} +/gmu, '')
      .replace(/\*\*/gu, '')
      .replace(/\\([^\w\s])/gu, '$1'),
  );
}

/** Multiset difference as sorted lines: `缺 63亿元 ×2` stands in the original only, `多 …` in ours only. */
function compareBags(original: readonly string[], ours: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of original) counts.set(one, (counts.get(one) ?? 0) + 1);
  for (const one of ours) counts.set(one, (counts.get(one) ?? 0) - 1);
  return [...counts]
    .filter(([, count]) => count !== 0)
    .map(
      ([one, count]) =>
        `${count > 0 ? '缺' : '多'} ${one}${Math.abs(count) > 1 ? ` ×${String(Math.abs(count))}` : ''}`,
    )
    .sort();
}

describe('compareBags', () => {
  it('names what is lost and what is invented, with its count', () => {
    expect(compareBags(['5个', '5个', '63亿元', '2座'], ['63亿元', '2座', '3座'])).toEqual([
      '多 3座',
      '缺 5个 ×2',
    ]);
  });

  it('says nothing of the same things in another order', () => {
    expect(compareBags(['5个', '2座'], ['2座', '5个'])).toEqual([]);
  });
});

const missing =
  '跳过 skipped: ../shared/seeds/ is not there, so the documents cannot be compared with their originals';
if (seedsMissing) console.warn(`originals.test.ts ${missing}`);
const gone = '跳过 skipped: content/ is that of another site, without the documents that are compared here';
if (kept.length < pairs.length) console.warn(`originals.test.ts ${gone}`);

describe.skipIf(seedsMissing || kept.length === 0)(
  seedsMissing ? missing : kept.length === 0 ? gone : 'documents and their originals',
  () => {
    describe.each(kept)('$document', (pair) => {
      it.each(Object.entries(facts))('has the same %s: none lost, none invented', (name, read) => {
        const original = read(readSeed(pair));
        expect(compareBags(original, read(readDocument(pair.document))), name).toEqual([]);
      });

      it('has the same outline numbers and run-in points in the same order', () => {
        const original = readOutline(readSeed(pair));
        expect(original.length).toBeGreaterThan(5);
        expect(readOutline(readDocument(pair.document))).toEqual(original);
      });
    });
  },
);
