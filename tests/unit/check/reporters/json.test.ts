import { describe, expect, test } from 'vitest';
import { formatJson } from '../../../../src/check/reporters/json.ts';
import { emptyReport, report } from './example-report.ts';

describe('formatJson', () => {
  test('gives the counts and one object a problem, with keys in a fixed order', () => {
    expect(formatJson(report)).toBe(
      String.raw`{
  "documents": 5,
  "errors": 1,
  "warnings": 1,
  "problems": [
    {
      "rule": "invalid-date",
      "severity": "error",
      "file": "content/plans/yunxi/专项, 100%: 危桥.mdx",
      "line": 7,
      "column": 1,
      "message": "发布日期“2024-13-01”不是日期。",
      "advice": "请写成 2024-12-01 这样的格式。",
      "help": "/jtj/help/rules/invalid-date/",
      "fixable": false
    },
    {
      "rule": "numbering",
      "severity": "warning",
      "file": "content/plans/yunxi/2025.mdx",
      "line": 20,
      "column": 3,
      "message": "编号“一、”之后是“三、”，\r\n缺 50%: “二、”。",
      "advice": "请对照原文。",
      "help": "/jtj/help/rules/numbering/",
      "fixable": true
    }
  ]
}`,
    );
  });

  test('is whole when there is nothing to tell', () => {
    expect(JSON.parse(formatJson(emptyReport))).toEqual({
      documents: 5,
      errors: 0,
      warnings: 0,
      problems: [],
    });
  });
});
