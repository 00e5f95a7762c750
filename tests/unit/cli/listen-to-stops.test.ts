import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const module = path.join(import.meta.dirname, '../../../src/cli/listen-to-stops.ts');

/** A process that removes a file if it is stopped, and is stopped. @returns how it ended, and whether the file is there */
async function stopProcess(afterwards: string): Promise<[NodeJS.Signals | null, boolean]> {
  const work = mkdtempSync(path.join(tmpdir(), 'tongtu-stops-'));
  onTestFinished(() => {
    rmSync(work, { recursive: true });
  });
  const file = path.join(work, 'entered');
  writeFileSync(file, '');
  const script = `
    import { rmSync } from 'node:fs';
    import { listenToStops } from ${JSON.stringify(module)};
    const stop = listenToStops(() => rmSync(${JSON.stringify(file)}));
    ${afterwards}
    setInterval(() => undefined, 1000);
    console.log('works');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return [signal, existsSync(file)];
}

describe('listenToStops', () => {
  it('undoes what is not finished, and ends as by the signal', async () => {
    expect(await stopProcess('')).toEqual(['SIGINT', false]);
  });

  it('leaves what is finished', async () => {
    expect(await stopProcess('stop();')).toEqual(['SIGINT', true]);
  });
});
