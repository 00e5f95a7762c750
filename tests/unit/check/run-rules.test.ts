import { usualSettings } from '../../../src/check/read-check-settings.ts';
import { describe, expect, test } from 'vitest';
import { runRules } from '../../../src/check/run-rules.ts';
import { numbering } from '../../../src/check/rules/numbering.ts';
import type { DocumentRule } from '../../../src/check/rules/rule.ts';
import { kinds } from '../../../src/schema/kind.ts';
import { createDocument } from './stored-document.ts';

const document = createDocument('plans/yunxi/2024');
const context = { documents: [document], today: '2024-06-01', settings: usualSettings, kinds };
const place = { line: 3, column: 2 };

function rule(id: string, check: DocumentRule['check']): DocumentRule {
  return { ...numbering, id, severity: 'error', check };
}

describe('runRules', () => {
  test('says which rule found it, how severe it is, and in which file', () => {
    const fix = { start: 1, end: 2, text: '乙' };
    const first = rule('first', () => [{ ...place, message: '甲。', advice: '乙。', fix }]);
    const silent = rule('silent', () => []);
    expect(runRules([silent, first], { document, source: '' }, context)).toEqual([
      {
        rule: 'first',
        severity: 'error',
        file: document.file,
        ...place,
        message: '甲。',
        advice: '乙。',
        fix,
      },
    ]);
  });

  test('does not swallow a mistake of a rule, and names the rule and the file', () => {
    const broken = rule('broken', () => {
      throw new TypeError('out of order');
    });
    expect(() => runRules([broken], { document, source: '' }, context)).toThrow(
      'The rule broken failed on content/plans/yunxi/2024.mdx.',
    );
  });
});
