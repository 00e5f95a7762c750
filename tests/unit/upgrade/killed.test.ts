import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';

const count = 40;

function begin(root: string): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(path.join(root, 'content/old'), { recursive: true });
  writeFileSync(path.join(root, 'content/site.yaml'), 'name: 云溪\ndescription: 计划。\n');
  for (let file = 0; file < count; file += 1)
    writeFileSync(path.join(root, `content/old/1-${String(file)}.txt`), '1,');
}

/** All files of the content, with their texts. */
function readState(root: string): string {
  const folder = path.join(root, 'content');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const places = files.map((file) => path.join(file.parentPath, file.name)).sort();
  return places.map((place) => `${path.relative(folder, place)} ${readFileSync(place, 'utf8')}`).join('\n');
}

/** Upgrades; killed so many milliseconds after it has begun, if that is before its end. */
async function upgrade(root: string, milliseconds?: number): Promise<void> {
  const child = spawn(process.execPath, [path.resolve('tests/unit/upgrade/upgrade-process.ts'), root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  if (milliseconds !== undefined) {
    await Promise.race([wait(milliseconds), ended]);
    child.kill('SIGKILL');
  }
  await ended;
}

test('an upgrade over ten formats that is killed leaves the content as it was or as it will be, and the next one ends it', async () => {
  const work = mkdtempSync(path.join(tmpdir(), 'tongtu-upgrade-'));
  onTestFinished(() => {
    rmSync(work, { recursive: true, force: true });
  });
  const root = path.join(work, 'site');
  begin(root);
  const before = readState(root);
  const start = performance.now();
  await upgrade(root);
  const whole = performance.now() - start;
  const after = readState(root);
  expect(after).toContain('old/11-0.txt 1,2,3,4,5,6,7,8,9,10,11,');
  expect(after).toContain('format: 11');
  const kills = 10;
  const left: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    begin(root);
    await upgrade(root, (whole * kill) / kills);
    const state = readState(root);
    expect([before, after]).toContain(state);
    left.push(state);
    await upgrade(root);
    expect(readState(root)).toBe(after);
    // What the killed have left is gone as well.
    expect(
      readdirSync(root, { recursive: true }).filter((name) => /upgrade-|\.old-/u.test(String(name))),
    ).toEqual([]);
  }
  expect(left).toContain(before);
}, 300_000);
