import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/schema/problem.ts';
import { reportOn, toMessage, toProblem } from '../../../src/source/message.ts';

const problem: Problem = {
  rule: 'wrong-word',
  severity: 'warning',
  file: 'content/plans/yunxi/2024.mdx',
  line: 10,
  column: 8,
  message: '这里写的是“台帐”，应当是“台账”。',
  advice: '请改正。',
  fix: { start: 170, end: 172, text: '台账' },
};

describe('toMessage', () => {
  test('tells a problem as tools that read VFile messages want it', () => {
    const message = toMessage(problem);
    expect(message).toMatchObject({
      source: 'tongtu',
      ruleId: 'wrong-word',
      fatal: false,
      file: problem.file,
      line: 10,
      column: 8,
      place: { start: { line: 10, column: 8, offset: 170 }, end: { line: 10, column: 10, offset: 172 } },
      reason: problem.message,
      note: problem.advice,
      expected: ['台账'],
    });
    expect(String(message)).toBe(`${problem.file}:10:8-10:10: ${problem.message}`);
  });

  test('tells an error without a certain mending by its point, and expects nothing', () => {
    const { fix: _fix, ...uncertain } = problem;
    const message = toMessage({ ...uncertain, severity: 'error' });
    expect(message).toMatchObject({ fatal: true, place: { line: 10, column: 8 }, expected: undefined });
  });

  test('leads to the heading of the rule on a page that is there', () => {
    const url = new URL(toMessage(problem).url ?? '');
    expect(readFileSync(fileURLToPath(url), 'utf8')).toContain(`\n### ${url.hash.slice(1)}\n`);
  });
});

const texts = fc.string({ unit: 'grapheme', maxLength: 20 });
const counts = fc.integer({ min: 1, max: 99_999 });

describe('toProblem', () => {
  test('gives back every problem that was made a message', () => {
    const problems = fc.record(
      {
        rule: fc.constantFrom('wrong-word', 'no-code'),
        severity: fc.constantFrom('error' as const, 'warning' as const),
        file: fc.constantFrom('content/site.yaml', 'content/plans/yunxi/专项, 100%: 危桥.mdx'),
        line: counts,
        column: counts,
        message: texts,
        advice: texts,
        fix: fc
          .tuple(counts, counts, texts)
          .map(([start, length, text]) => ({ start, end: start + length, text })),
      },
      { requiredKeys: ['rule', 'severity', 'file', 'line', 'column', 'message', 'advice'] },
    );
    fc.assert(
      fc.property(problems, (one) => {
        expect(toProblem(toMessage(one))).toEqual(one);
      }),
    );
  });
});

describe('reportOn', () => {
  test('adds an error to the messages of the file, unless it is only worth a look', () => {
    const file = new VFile({ path: problem.file });
    const { severity: _severity, file: _file, ...told } = problem;
    reportOn(file)(told);
    reportOn(file)({ ...told, severity: 'warning' });
    expect(file.messages.map(toProblem)).toEqual([{ ...problem, severity: 'error' }, problem]);
  });
});
