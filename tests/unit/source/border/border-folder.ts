import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A project whose `content/` has everything in it that is no plain file, and a secret beside it. */
export function makeBorderFolder(): { readonly root: string; readonly content: string } {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'tongtu-border-')));
  const content = path.join(root, 'content');
  mkdirSync(path.join(content, 'plans/yunxi'), { recursive: true });
  mkdirSync(path.join(root, 'elsewhere'));
  writeFileSync(path.join(root, 'elsewhere/secret.txt'), 'secret');
  writeFileSync(path.join(content, 'plans/yunxi/plain.txt'), 'plain');
  const link = (name: string, target: string): void => {
    symlinkSync(target, path.join(content, name));
  };
  link('outside.txt', '../elsewhere/secret.txt');
  link('absolute.txt', path.join(root, 'elsewhere/secret.txt'));
  link('to-link.txt', 'outside.txt');
  link('inside.txt', 'plans/yunxi/plain.txt');
  link('nowhere.txt', 'nothing.txt');
  link('nowhere-outside.txt', '../nothing.txt');
  link('loop.txt', 'loop.txt');
  link('circle', '.');
  link('folder', '../elsewhere');
  link('near', 'plans/yunxi');
  execFileSync('mkfifo', [path.join(content, 'pipe.txt')]);
  return { root, content };
}

/** What is told of each, by its name. */
export const expectedFaults: Readonly<Record<string, object>> = {
  'outside.txt': { kind: 'link', leads: 'outside' },
  'absolute.txt': { kind: 'link', leads: 'outside' },
  'to-link.txt': { kind: 'link', leads: 'outside' },
  'inside.txt': { kind: 'link', leads: 'inside' },
  'nowhere.txt': { kind: 'link', leads: 'nowhere' },
  'nowhere-outside.txt': { kind: 'link', leads: 'outside' },
  'loop.txt': { kind: 'link', leads: 'in a circle' },
  circle: { kind: 'link', leads: 'in a circle' },
  folder: { kind: 'link', leads: 'outside' },
  near: { kind: 'link', leads: 'inside' },
  'pipe.txt': { kind: 'special' },
};
