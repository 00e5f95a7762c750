import { describe, expect, test } from 'vitest';
import { createVersionReader } from '../../../src/history/version-reader.ts';
import { readVersion, textOf } from '../../../src/history/version-text.ts';
import { createRandom, type Random } from '../../bench/corpus/random.ts';
import { createDocument } from '../../bench/fuzz/gate/grammar.ts';
import { writeDocument } from '../check/example-site.ts';

const file = 'content/plans/yunxi/2031.mdx';

function toContent(source: string) {
  return { file, bytes: Buffer.from(source), base: '/site/' };
}

/** Reads versions one after the other, and each by itself; and tells of how many only a part was read. */
function readBoth(sources: readonly string[]): number {
  const readNext = createVersionReader();
  let parts = 0;
  let last: readonly string[] | undefined;
  for (const source of sources) {
    const [next, whole] = [readNext(toContent(source)), readVersion(toContent(source))];
    expect(next && { ...textOf(next), written: next.written }, source).toEqual(
      whole && { ...textOf(whole), written: whole.written },
    );
    expect(next?.isFit).toBe(whole?.isFit);
    // What is read whole has a list of its own.
    if (next && next.struck === last) parts += 1;
    last = next?.struck;
  }
  return parts;
}

const blocks = [
  '## 一、公路建设',
  '### （一）农村公路',
  '（一）抓好养护。养护公路30公里。',
  '**（二）抓好桥梁。**改造危桥12座，投资3.5亿元。',
  '重点抓两件事：一是修路20公里。二是架桥3座。',
  '修农村公路20公里。\n架桥3座。',
  '修农村公路20公里。',
  '| 项目 | 里程 |\n| --- | ---: |\n| 甲路 | 3 |\n| 乙路 | 5 |',
  '- 甲\n- 乙',
  '1. 甲\n2. 乙',
  '> 引用。',
  '见附注[^1]。',
  '[^1]: 注一。',
  '[^1]: 注一。\n\n    注的第二段。',
  '<Note>\n注意。\n</Note>',
  '<Note>',
  '</Note>',
  '计划<Target measure="x">修路20公里</Target>。',
  '```\n代码\n```',
  '```',
  '<!--',
  '-->',
  '~~划去的字~~留下的字。',
  '![桥](桥.png)',
  '见[去年](../../summaries/yunxi/2023.mdx)和[甲][乙]。',
  '[乙]: https://a.example/',
  '甲，乙{x}。',
  '标题\n---',
  '---',
  '    缩进。',
] as const;
const plain = blocks.slice(0, 8);

function edit(lines: readonly string[], random: Random, from: readonly string[]): string[] {
  const [at, block] = [random.int(0, lines.length - 1), random.pick(from)];
  const figures = (lines[at] ?? '').replace(/\d/u, () => String(random.int(0, 9)));
  return random.pick([
    () => lines.with(at, figures),
    () => lines.with(at, figures),
    () => lines.with(at, block),
    () => lines.toSpliced(at, 0, block),
    () => lines.toSpliced(at, lines.length > 1 ? 1 : 0),
    () => lines.with(at, `${lines[at] ?? ''}又一句。`),
  ])();
}

describe('createVersionReader', () => {
  test('reads of an edit only the part that differs', () => {
    const list = (name: string): string =>
      Array.from({ length: 12 }, (_, index) => `第${String(index)}件${name}照常办理。`).join('\n\n');
    const write = (body: string, fields = {}): string =>
      writeDocument(fields, `${list('事')}\n\n${body}\n\n${list('别的事')}`);
    const table = (length: number): string => `| 路 | 长 |\n| --- | --- |\n| 甲 | ${String(length)} |`;
    expect(
      readBoth([
        write('修路20公里。'),
        write('修路25公里。'),
        write('修路25公里。\n\n架桥3座。'),
        write('（一）修路。修路25公里。\n\n架桥3座。\n\n## 二、水路\n\n通航。'),
        write('（一）修好路。修路25公里。\n\n架桥3座。\n\n## 二、水运\n\n通航。'),
        write(table(3)),
        write(table(4)),
        write(table(5), { keywords: '[里程]' }),
      ]),
    ).toBe(5);
  });

  test('reads the same of random edits as of the whole', () => {
    let [parts, all] = [0, 0];
    for (let seed = 1; seed <= 24; seed += 1) {
      const random = createRandom(seed);
      const from = seed % 3 === 0 ? blocks : plain;
      let lines: string[] = Array.from({ length: 14 }, (_, index) =>
        index % 2 === 0 ? random.pick(from) : `第${String(index)}段：${random.pick(plain.slice(2, 5))}`,
      );
      if (seed % 5 === 0) lines.push(random.pick(blocks), '最后一段。');
      const sources = Array.from({ length: 8 }, () => {
        lines = edit(lines, random, random.int(0, 3) === 0 ? blocks : from);
        return writeDocument({}, lines.join('\n\n'));
      });
      parts += readBoth(sources);
      all += sources.length;
    }
    expect(parts).toBeGreaterThan(all / 8);
  });

  test('reads the same of texts that are put together at random as of the whole', () => {
    for (let seed = 1; seed <= 24; seed += 1) {
      const random = createRandom(seed);
      const [head, tail] = [
        createDocument(random),
        createDocument(random).replace(/^---[\s\S]*?\n---\n/u, ''),
      ];
      const middle = (text: string): string => `${head}\n\n${text}\n\n${tail}`;
      readBoth([
        middle('甲县修路20公里。'),
        middle('甲县修路25公里。'),
        middle('甲县修路25公里。\n\n## 桥\n\n架桥。'),
      ]);
    }
  });
});
