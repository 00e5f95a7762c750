import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginSite, finishSite, isBegun, listHindrances } from '../../../src/begin/begin-site.ts';
import { composeSite } from '../../../src/begin/compose-site.ts';

// A process that begins a site is killed, again and again, wherever it happens to be.

let work = '';
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'tongtu-killed-'));
});
afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

const files = composeSite({
  ...{ name: '云溪县交通运输局', code: '990121', parents: ['南屏市交通运输局'] },
  ...{ year: 2026, dependency: '0.1.0', commands: ['start', 'build'] },
});
const wanted = [...files.keys()].sort();

/** Begins a site; killed so many milliseconds after it has begun to write. */
async function beginAndDie(folder: string, list: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [path.resolve('tests/unit/begin/begin-process.ts'), folder, list], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await Promise.race([wait(milliseconds), ended]);
  child.kill('SIGKILL');
  await ended;
}

function listSite(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

describe('beginSite, killed', () => {
  it('leaves all of a site or nothing, or what the next run ends', async () => {
    const list = path.join(work, 'files.json');
    const written = [...files].map(([name, content]) => [name, Buffer.from(content).toString('base64')]);
    writeFileSync(list, JSON.stringify(written));
    const start = performance.now();
    beginSite(path.join(work, 'first'), files);
    const whole = performance.now() - start;
    const kills = 22;
    for (let kill = 0; kill < kills; kill += 1) {
      const folder = path.join(work, `site-${String(kill)}`);
      // Every other one is begun in a folder that npm has written into.
      const isThere = kill % 2 === 1;
      if (isThere) {
        mkdirSync(folder);
        writeFileSync(path.join(folder, 'package.json'), '{}');
      }
      await beginAndDie(folder, list, (1.2 * whole * kill) / kills);
      if (!isThere && existsSync(folder)) expect(listSite(folder)).toEqual(wanted);
      else if (isBegun(folder)) finishSite(folder);
      else if (listHindrances(folder).length === 0) {
        if (isThere)
          expect(listSite(folder).filter((name) => !name.startsWith('.tongtu/'))).toEqual(['package.json']);
        beginSite(folder, files);
      }
      expect(listSite(folder)).toEqual(wanted);
    }
    // What the killed have left beside their folders is gone as well.
    expect(readdirSync(work).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 300_000);
});
