import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { remark } from 'remark';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { remarkCheck } from '../../../src/check/remark-check.ts';
import { rules } from '../../../src/check/rules/index.ts';
import { listDocumentFiles } from '../../../src/document/files.ts';
import { formatProblem, isError, type Problem } from '../../../src/schema/problem.ts';
import { toProblem } from '../../../src/source/message.ts';
import { exampleSite, placeExample, writeDocument, writeExample, writeSite } from './example-site.ts';

const project = path.join(import.meta.dirname, '../../..');
const exampleFile = 'content/plans/yunxi/2024.mdx';

/** Runs the remark command line in a folder, with the settings of this project. */
function runRemark(root: string, args: readonly string[], nodeArgs: readonly string[] = []) {
  const remark = path.join(project, 'node_modules/remark-cli/cli.js');
  const settings = ['--rc-path', path.join(project, '.remarkrc.mjs')];
  return spawnSync(process.execPath, [...nodeArgs, remark, ...args, ...settings], {
    cwd: root,
    encoding: 'utf8',
    // Node says on standard error that `--no-strip-types` is on trial.
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
}

function readMessages(root: string, args: readonly string[], nodeArgs?: readonly string[]) {
  const reporter = path.join(import.meta.dirname, 'json-reporter.mjs');
  const { stderr } = runRemark(root, [...args, '--no-stdout', '--report', reporter], nodeArgs);
  return JSON.parse(stderr) as VFileMessage[];
}

/** All of a problem in one line. */
function write(problem: Problem): string {
  return `${problem.severity} ${problem.rule} ${formatProblem(problem)} ${JSON.stringify(problem.fix)}`;
}

/** What is found in other files, or by comparing with other documents, whose text an editor does not read. */
const ofOthers = new Set([
  'irregular-file',
  'file-content',
  'copied-document',
  'successor-circle',
  'unread-file',
  'unused-file',
  'unused-acceptance',
]);

/** Rules whose examples are documents, or names of documents. */
const ofDocuments = rules.filter(
  ({ id, part }) =>
    ['document', 'encoding', 'frontmatter', 'body', 'files'].includes(part) && !ofOthers.has(id),
);

describe('remark with .remarkrc.mjs', () => {
  let root = '';
  beforeAll(() => {
    root = writeSite(exampleSite);
    for (const { id, part, bad } of ofDocuments) {
      const files = Object.entries(placeExample(part, bad)).filter(([file]) => !(file in exampleSite));
      for (const [file, content] of files) {
        // Each bad example stands in a file of its own, beside the pictures that it shows.
        const isNamed = part === 'files' || file !== exampleFile;
        writeExample(path.join(root, isNamed ? file : `content/plans/yunxi/${id}.mdx`), content);
      }
    }
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('finds in every bad example what the check finds, at the same place and with the same fix', async () => {
    const files = listDocumentFiles(root);
    const all = (await checkContent(root, { files })).problems;
    const problems = all.filter(({ rule }) => !ofOthers.has(rule));
    const found = readMessages(root, files);
    expect(found.map(toProblem).map(write).sort()).toEqual(problems.map(write).sort());
    // Nothing was compared with nothing.
    const ids = new Set(found.map(({ ruleId }) => ruleId));
    expect(ofDocuments.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    expect(problems.filter(isError).length).toBeGreaterThan(30);
  });

  test('finds the same in a Node that cannot run TypeScript, which asks the one of the project', () => {
    const files = ['content/plans/yunxi/raw-html.mdx', 'content/plans/yunxi/wrong-word.mdx'];
    const asked = readMessages(root, files, ['--no-strip-types']);
    expect(asked).toEqual(readMessages(root, files));
    expect(asked.map(({ ruleId }) => ruleId)).toEqual(['raw-html', 'wrong-word']);
  });

  test('gives every document back as it is written, also where it writes into the file', () => {
    const text = '\uFEFF' + writeDocument({}, '*  修路  \r\n1) 架桥\n\n\n__清理__了台帐。');
    const file = path.join(root, 'content/plans/yunxi/as-written.mdx');
    writeFileSync(file, text);
    expect(runRemark(root, [file]).stdout).toBe(text);
    runRemark(root, [file, '--output']);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('with --frail a warning is a failure', () => {
    const file = 'content/plans/yunxi/wrong-word.mdx';
    expect([runRemark(root, [file]).status, runRemark(root, [file, '--frail']).status]).toEqual([0, 1]);
  });

  test('reads a document also where there are no settings, and leaves alone what is no document', () => {
    const bare = writeSite({
      [exampleFile]: writeDocument({}, '清理了台帐。'),
      'README.md': '清理了台帐。{a}',
    });
    const ids = readMessages(bare, [exampleFile, 'README.md']).map(({ ruleId }) => ruleId);
    rmSync(bare, { recursive: true });
    expect(ids).toEqual(['unknown-bureau']);
  });

  test('leaves alone what has no path: a text that was never saved', () => {
    const file = new VFile({ value: '清理了台帐。{a}' });
    remark().use(remarkCheck).runSync({ type: 'root', children: [] }, file);
    expect(file.messages).toEqual([]);
  });

  test('knows a document of a bureau that is called content', () => {
    const place = 'content/plans/content/2024.mdx';
    const own = writeSite({
      ...exampleSite,
      'content/bureaus/content.yaml': 'name: 云岭县交通运输局\nshortName: 云岭县\nlevel: 县级\n',
      [place]: writeDocument({ bureau: 'content' }, '清理了台帐。'),
    });
    const ids = readMessages(own, [place]).map(({ ruleId }) => ruleId);
    rmSync(own, { recursive: true });
    expect(ids).toContain('wrong-word');
  });

  test('reads the text of the editor where it is not what the file says', () => {
    const place = path.join(root, 'content/plans/yunxi/wrong-word.mdx');
    const file = new VFile({ path: place, value: writeDocument({}, '清理了{a}。') });
    remark().use(remarkCheck).runSync({ type: 'root', children: [] }, file);
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['no-code']);
  });
});
