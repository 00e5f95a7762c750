import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentRules } from '../../../src/check/run-rules.ts';
import type { CheckedDocument, Finding } from '../../../src/check/rules/rule.ts';
import { readContent } from '../../../src/document/read-content.ts';
import { kinds } from '../../../src/schema/kind.ts';
import { generateCorpus, generateSettings } from '../../bench/corpus.ts';
import { createDocument } from './stored-document.ts';
import { usualSettings } from './check-document.ts';
import { writeSite } from './example-site.ts';
import { startProcessorTime } from '../processor-time.ts';

function runAll(checked: CheckedDocument): Finding[] {
  const context = { documents: [checked.document], today: '2026-11-21', settings: usualSettings, kinds };
  return documentRules.flatMap(({ check }) => check(checked, context));
}

/** A document of one paragraph or one row, which stands in its file as it is. */
function createChecked(text: string, kind: 'paragraph' | 'row'): CheckedDocument {
  const paragraphs = [{ id: 'p', kind, text, line: 2 }];
  const html = '<table><tr id="p"></table>';
  return { document: createDocument('plans/yunxi/2024', { paragraphs, html }), source: `\n${text}\n` };
}

/** What rules look for, in pieces. */
const pieces =
  '1 3 8 0 00 62 4 19900101 X １ ３ O l 〇 ○ 年 月 日 13月 2月30日 号 公里 亿元 % 占 计划 完成 已完成 总投资 全长 合计 小计 帐 户 截止 其它 湘A @ qq.com . ． , ， 、 。 - — ( ） / : https://a.b www. 二 “ ” + # \t'
    .split(' ')
    .concat(' ', '\n');

describe('rules', () => {
  test('survive every text, and every fix stands where its text is', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('paragraph' as const, 'row' as const), (written, kind) => {
        const checked = createChecked(written, kind);
        for (const { line, column, message, advice, fix } of runAll(checked)) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message).toMatch(/。$/u);
          expect(advice).toMatch(/。$/u);
          if (!fix) continue;
          const before = checked.source.slice(0, fix.start).split('\n');
          expect([before.length, (before.at(-1)?.length ?? 0) + 1]).toEqual([line, column]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('stay quick in texts that repeat one thing without end', () => {
    const measure = (length: number): number => {
      const elapsed = startProcessorTime();
      for (const piece of pieces) {
        for (const sample of [piece, `1${piece}`, `完成8公里占${piece}`, `O${piece}`]) {
          runAll(createChecked(sample.repeat(length / sample.length), 'paragraph'));
        }
      }
      return elapsed();
    };
    measure(1000);
    // Eight times the text: 64 times the time would be quadratic.
    expect(measure(16_000) / measure(2000)).toBeLessThan(32);
  });

  test('raise no alarm in plausible documents', async () => {
    const options = { documents: 40, seed: 11 };
    const files = [...generateSettings(options), ...generateCorpus(options)];
    const root = writeSite(Object.fromEntries(files.map(({ file, source }) => [file, source])));
    const { documents } = await readContent(root);
    const sources = new Map(files.map(({ file, source }) => [file, source]));
    const context = { documents, today: '2100-01-01', settings: usualSettings, kinds };
    const found = documents.flatMap((document) =>
      documentRules.flatMap(({ id, check }) =>
        check({ document, source: sources.get(document.file) ?? '' }, context).map(
          ({ message }) => `${id} ${message}`,
        ),
      ),
    );
    expect(documents).toHaveLength(40);
    expect(found).toEqual([]);
  });
});
