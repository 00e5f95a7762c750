import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';

const content = path.join(import.meta.dirname, '../../content');
const settings = path.join(content, 'site.yaml');
const refused = 'take fixtures or the demonstration';

describe('the guard of unit tests', () => {
  it("refuses to read this repository's own site, but not the schemas that are made of the program", async () => {
    expect(existsSync(settings)).toBe(true);
    expect(() => readFileSync(settings)).toThrow(refused);
    expect(() => readdirSync(content)).toThrow(refused);
    await expect((async () => readFile(settings))()).rejects.toThrow(refused);
    expect(readdirSync(path.join(content, 'schemas'))).not.toEqual([]);
  });

  it('refuses it in processes and in threads as well', async () => {
    const script = `require('node:fs').readFileSync(${JSON.stringify(settings)})`;
    expect(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stderr).toContain(refused);
    const module = `import { readFileSync } from 'node:fs'; readFileSync(${JSON.stringify(settings)});`;
    const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(module)}`));
    const ending = await new Promise((resolve) => {
      thread.once('error', resolve).once('exit', resolve);
    });
    expect(String(ending)).toContain(refused);
  });
});
