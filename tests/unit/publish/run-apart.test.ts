import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { awaitEnd, runApart, waitForAll } from '../../../src/publish/run-apart.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function writeScript(code: string): URL {
  const file = path.join(root, 'script.mjs');
  writeFileSync(file, `import { workerData } from 'node:worker_threads';\n${code}\n`);
  return pathToFileURL(file);
}

describe('runApart', () => {
  test('throws what the script throws, with all that the system said', async () => {
    const script = writeScript("import { mkdirSync } from 'node:fs';\nmkdirSync(workerData.folder);");
    await expect(runApart(script, { folder: root })).rejects.toMatchObject({ code: 'EEXIST', path: root });
  });

  test('does not take a thread that was ended for one that is done', async () => {
    await expect(runApart(writeScript('process.exit(3);'), {})).rejects.toThrow('ended with 3');
  });
});

describe('awaitEnd', () => {
  test.for([
    ['', true],
    ["throw new Error('lost');", false],
    ['process.exit(3);', false],
  ] as const)('tells of a thread that does “%s” whether it ended well: %s', async ([code, isWell]) => {
    expect(await awaitEnd(new Worker(writeScript(code)))).toBe(isWell);
  });
});

describe('waitForAll', () => {
  test('throws when the last one is done', async () => {
    let isDone = false;
    const slow = new Promise((resolve) => setTimeout(resolve, 20)).then(() => (isDone = true));
    await expect(waitForAll([Promise.reject(new Error('refused')), slow])).rejects.toThrow('refused');
    expect(isDone).toBe(true);
  });
});
