import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentChecks } from '../../../src/check/content-checks.ts';
import { checkLoaded, type Checked, type Loaded } from '../../../src/collections/check-loaded.ts';
import { clockVariable } from '../../../src/source/clock.ts';
import { readDocument } from '../../../src/document/parse-document.ts';
import { exampleContext } from '../document/parse-example.ts';

let root = '';
const before = new Map<string, Checked>();

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  before.clear();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

/** What was found in a document on a day, of what it was found again. */
function check(fields: string, day: string, isOf = true): { messages: string[]; isAgain: boolean } {
  vi.stubEnv(clockVariable, `${day} 12:00`);
  const file = 'content/summaries/yunxi/2024.mdx';
  const source = `---\ntitle: 云溪县2024年工作总结\nbureau: yunxi\nkind: 年度工作总结\nreviews: ["2024"]\nprovenance: edited\nsource: { name: 云溪县人民政府, title: 总结 }\n${fields}---\n\n完成投资2亿元。\n`;
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), source);
  const { document } = readDocument(file, Buffer.from(source), exampleContext);
  if (!document) throw new Error('The document cannot be read');
  const { check: checkDocument, state, today } = contentChecks.prepare(root, [], 'error');
  const { outline, paragraphs, layout } = document;
  const loaded = {
    id: document.id,
    state: source + state,
    stored: document,
    isOf: () => isOf,
  } as unknown as Loaded;
  let isAgain = false;
  const problems = checkLoaded(
    root,
    [loaded],
    {
      bodies: { read: () => ({ outline, paragraphs, layout }) } as never,
      context: exampleContext,
      check: (...given) => {
        isAgain = true;
        return checkDocument(...given);
      },
      today,
      mode: 'build',
    },
    before,
  );
  return { messages: problems.map(({ message }) => message), isAgain };
}

describe('checkLoaded', () => {
  test('remembers nothing of a file that was edited after its document had been made', () => {
    expect(check('', '2024-06-30', false).isAgain).toBe(true);
    expect(check('', '2024-06-30').isAgain).toBe(true);
    expect(check('', '2024-06-30').isAgain).toBe(false);
  });

  test('checks again on another day only what has to do with the day', () => {
    const dated = 'written: "2025-01-10"\n';
    expect(check(dated, '2024-06-30').isAgain).toBe(true);
    expect(check(dated, '2024-07-01').isAgain).toBe(false);
  });

  test('finds on another day what is then so', () => {
    const premature = ['总结时期“2024年”到今天 2024-06-30 还没有过完。'];
    expect(check('', '2024-06-30')).toEqual({ messages: premature, isAgain: true });
    expect(check('', '2024-06-30')).toEqual({ messages: premature, isAgain: false });
    expect(check('', '2025-01-02')).toEqual({ messages: [], isAgain: true });
  });
});
