import { describe, expect, test } from 'vitest';
import { synonyms } from '../../../src/schema/synonyms.ts';
import { topics } from '../../../src/schema/topic.ts';
import { findYamlExcess } from '../../../src/source/yaml-limits.ts';
import { readYaml } from '../../../src/source/yaml.ts';
import { startProcessorTime } from '../processor-time.ts';

describe('findYamlExcess', () => {
  test.each([
    ['a: 1\nb:\n  ? c\n', 10, '这里的问号读不出来。'],
    [`a: 危桥\nb: ${'['.repeat(21)}`, 29, '这里的括号一层套一层，超过 20 层，读不出来。'],
    [`a: 危桥\nb:\n  ${'- '.repeat(30)}乙`, 49, '这里一层套一层，超过 20 层，读不出来。'],
    [
      Array.from({ length: 30 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
      270,
      '这里一层套一层，超过 20 层，读不出来。',
    ],
    ['a: 1\n'.repeat(5001), 25004, '文件信息或设置超过 5000 行，读不出来。'],
    [`a: ${'字'.repeat(200_000)}`, 0, '文件信息或设置超过 100000 字，读不出来。'],
  ])('finds the place in %#', (source, offset, message) => {
    expect(findYamlExcess(source)).toMatchObject({ offset, message });
  });

  test.each([
    'title: 为什么？怎么办? 看这里',
    'a: "? 问"\nb: \'? 问\'\nc: |\n  ? 问\n  [[[[[[[[[[[[[[[[[[[[[[[[[[\nd: >-\n  ?\n',
    'a: [1, [2, [3]], {b: {c: [4]}}]\n'.repeat(100),
    '- - - a\n    - b\n  - c\n- '.repeat(100),
    'a:\n  b:\n    c: 1\nd: |\n          文字\n            文字\n'.repeat(100),
    Array.from({ length: 30 }, (_, level) => `${' '.repeat(level)}# 说明\n`).join(''),
    '# ? [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\na: 1',
    '',
  ])('finds nothing in %j', (source) => {
    expect(findYamlExcess(source)).toBeUndefined();
  });
});

describe('readYaml', () => {
  test.each([
    ['? '.repeat(5000), '1:1'],
    ['- ? '.repeat(5000), '1:3'],
    // One level more and the parser has no stack left.
    ['- '.repeat(40_000), '1:41'],
    [Array.from({ length: 440 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''), '21:21'],
    [`a: ${'['.repeat(90_000)}`, '1:24'],
    [`a: ${'{b: '.repeat(20_000)}`, '1:84'],
    [`a: [${','.repeat(90_000)}]`, '1:5005'],
    [
      `a: {${Array.from({ length: 12_000 }, (_, index) => `${String(index).padStart(5, '0')}:`).join(',')}}`,
      '1:35011',
    ],
    [Array.from({ length: 100_000 }, (_, index) => `k${String(index)}: 1`).join('\n'), '1:1'],
  ])('refuses %# in no time', (source, place) => {
    const problems: string[] = [];
    const elapsed = startProcessorTime();
    readYaml(source, topics, ({ line, column }) => problems.push(`${String(line)}:${String(column)}`));
    expect(problems).toEqual([place]);
    expect(elapsed()).toBeLessThan(2000);
  });
});

describe('what is within the limits is read in good time', () => {
  test.each<[string, string]>([
    ['unknown fields', Array.from({ length: 4990 }, (_, index) => `k${String(index)}: 1\n`).join('')],
    ['entries of other fields', '- { id: a, name: 甲 }\n'.repeat(4700)],
    ['commas', `a: [${','.repeat(99_000)}]`],
    ['lines with tabs', '\ta: 1\n'.repeat(4990)],
    [
      'anchors',
      Array.from({ length: 4990 }, (_, index) => `k${String(index)}: &a${String(index)} 1\n`).join(''),
    ],
    ['full-width commas', `- [${'甲，乙, '.repeat(9000)}]`],
  ])('%s', (_, source) => {
    const before = process.threadCpuUsage();
    for (const schema of [topics, synonyms]) readYaml(source, schema, () => undefined);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(5000);
  });
});
