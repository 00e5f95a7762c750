import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { describeRules } from '../../../src/check/describe-rules.ts';
import { fixContent } from '../../../src/check/fix-content.ts';
import { rules } from '../../../src/check/rules/index.ts';
import type { RulePart } from '../../../src/check/rules/rule.ts';
import { documentRules } from '../../../src/check/run-rules.ts';
import * as parser from '../../../src/document/parse-document.ts';
import { formatProblem, type Problem } from '../../../src/schema/problem.ts';
import { exampleSite, placeExample, publishedBefore, writeExample, writeSite } from './example-site.ts';
import { createRepository } from '../history/repository.ts';
import { findReportedRules, readCode } from './reported-rules.ts';

vi.mock('../../../src/document/parse-document.ts', { spy: true });
const actual = await vi.importActual<typeof parser>('../../../src/document/parse-document.ts');

const src = path.join(import.meta.dirname, '../../../src');
const folder = path.join(src, 'check/rules');

/** The example site with an example of a rule; one of the history has been published otherwise before. */
function writeExampleSite(part: RulePart, example: string): string {
  const files = placeExample(part, example);
  if (part !== 'history') return writeSite(files);
  const root = createRepository([{ day: '2024-01-05', files: publishedBefore }]);
  for (const [file, content] of Object.entries(files)) writeExample(path.join(root, file), content);
  return root;
}

function checkExample(part: RulePart, example: string): Promise<readonly Problem[]> {
  return checkAndRemove(writeExampleSite(part, example));
}

function check(files: Parameters<typeof writeSite>[0]): Promise<readonly Problem[]> {
  return checkAndRemove(writeSite(files));
}

async function checkAndRemove(root: string): Promise<readonly Problem[]> {
  try {
    return (await checkContent(root)).problems;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** No example takes so long: the file is read without end, and given a fifth of a second. */
async function checkEndless(): Promise<readonly Problem[]> {
  const { readDocument } = vi.mocked(parser);
  vi.stubEnv('TONGTU_FILE_SECONDS', '0.2');
  readDocument.mockImplementation((file, ...rest) => {
    while (file === 'content/plans/yunxi/2024.mdx') continue;
    return actual.readDocument(file, ...rest);
  });
  try {
    const problems = await check(placeExample('time', ''));
    return problems.map((one) => ({ ...one, message: one.message.replace('0.2', '20') }));
  } finally {
    readDocument.mockReset();
    vi.unstubAllEnvs();
  }
}

describe('rules', () => {
  test('the site around the examples has no problem of its own', async () => {
    expect(await check(exampleSite)).toEqual([]);
  });

  describe.each(rules)('$id', ({ id, severity, part, bad, good, found, alsoFound = [], fixable = false }) => {
    test('finds its bad example, and nothing else does but the rules that it names', async () => {
      const all = await (part === 'time' ? checkEndless() : checkExample(part, bad));
      const [others, problems] = [false, true].map((own) =>
        all.filter(({ rule }) => alsoFound.includes(rule) !== own),
      ) as [Problem[], Problem[]];
      expect(problems.map(formatProblem)).toEqual([found]);
      expect(problems).toMatchObject([{ rule: id, severity }]);
      expect(others.map(({ rule }) => rule)).toEqual(alsoFound);
    });

    test('says truly whether it can be fixed, and then fixes its bad example', async () => {
      const root = writeExampleSite(part, bad);
      try {
        const fixed = (await fixContent(root)).map((problem) => problem.rule);
        expect(fixed).toEqual(fixable ? [id] : []);
        if (fixable) expect((await checkContent(root)).problems).toEqual([]);
      } finally {
        rmSync(root, { recursive: true });
      }
    });

    test('finds nothing in its good example', async () => {
      expect(await checkExample(part, good)).toEqual([]);
    });
  });

  test('each rule is a file of its own name', () => {
    const names = readdirSync(folder).filter(
      (name) => !['index.ts', 'rule.ts', 'tile-example.ts'].includes(name),
    );
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(names.sort());
  });

  const { ids, unclear, filesOf } = findReportedRules(src, folder);

  test.each(rules.flatMap((rule) => ('check' in rule ? [] : [rule])))(
    '$id says truly which files report it',
    ({ id, reportedBy }) => {
      expect(reportedBy).toEqual(filesOf.get(id));
    },
  );

  test('those that bring their check are reported nowhere else', () => {
    expect(documentRules.filter(({ id }) => filesOf.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('what the code reports and what is explained are the same', () => {
    expect(unclear).toEqual([]);
    expect([...ids, ...documentRules.map(({ id }) => id)].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test('no title stands for two rules', () => {
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
  });

  test('titles, reasons and messages are whole Chinese sentences', () => {
    for (const { title, why, found } of rules) {
      expect(title).toMatch(/^\P{P}[^。]*[^。]$/u);
      expect(why).toMatch(/。$/u);
      expect(found).toMatch(/[。？]$/u);
    }
  });
});

describe('readCode', () => {
  test('reads every way in which the code names a rule', () => {
    const code = `
      report({ rule: 'first', line: 1 });
      report({ rule: broken ? 'second' : 'third' });
      const rule = 'fourth'; report({ rule });
      function tell(text: string, rule: string) { report({ rule, text }); }
      tell('a text', 'fifth');
      interface Problem { rule: string }
    `;
    expect(readCode('x.ts', code)).toEqual({
      ids: new Set(['first', 'second', 'third', 'fourth', 'fifth']),
      unclear: [],
    });
  });

  test('tells where it cannot read one', () => {
    expect(readCode('x.ts', 'report({ rule: make() })').unclear).toEqual(['x.ts: rule: make()']);
  });
});

describe('describeRules', () => {
  const page = describeRules(rules);

  test('docs/rules.md is what the rules say; `npm run rules` writes it', () => {
    expect(readFileSync(path.join(src, '../docs/rules.md'), 'utf8')).toBe(page);
  });

  test('gives every rule a heading that is its id', () => {
    const prose = page.replace(/^```.*?^```$/gmsu, '');
    const headings = [...prose.matchAll(/^### (.+)$/gmu)].map(([, heading]) => heading);
    expect(headings.sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});
