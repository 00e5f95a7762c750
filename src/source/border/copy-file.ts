import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from './fault.ts';
import { openInside } from './open-inside.ts';

const portion = 1_048_576;

/**
 * Copies a file of the project, if it lies there itself: see `openInside`. A file that is at the target already stays as it is.
 * @returns why it cannot be read
 * @throws NodeJS.ErrnoException if it cannot be written
 */
export function copyProjectFile(root: string, file: string, target: string): Fault | undefined {
  const [folder = '', ...steps] = file.split('/');
  let refused: unknown;
  const result = openInside(path.join(root, folder), steps.join('/'), Infinity, (descriptor) => {
    try {
      write(descriptor, target);
    } catch (error) {
      refused = error;
    }
    return undefined;
  });
  if (refused !== undefined) throw refused as Error;
  return result?.fault;
}

function write(descriptor: number, target: string): void {
  let opened: number;
  try {
    opened = openSync(target, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    throw error;
  }
  try {
    const buffer = Buffer.allocUnsafe(portion);
    for (let count = readSync(descriptor, buffer); count > 0; count = readSync(descriptor, buffer))
      for (let written = 0; written < count;) written += writeSync(opened, buffer, written, count - written);
  } finally {
    closeSync(opened);
  }
}
