import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepAssets } from '../../../src/publish/keep-assets.ts';
import { replaceFolder } from '../../../src/folders/replace-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const hour = 3_600_000;
const dist = () => path.join(root, 'dist');
const record = () => path.join(root, 'work/kept-assets.json');

/** Publishes a site of one page and the named assets at a time. */
function publish(names: readonly string[], now: number): void {
  const fresh = path.join(root, 'fresh');
  for (const name of names) {
    const file = path.join(fresh, '_astro', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${name} at ${String(now)}`);
  }
  writeFileSync(path.join(fresh, 'index.html'), names.join());
  keepAssets(dist(), fresh, record(), now);
  replaceFolder(dist(), fresh);
}

const list = () => readdirSync(path.join(dist(), '_astro'), { recursive: true }).map(String).sort();

describe('keepAssets', () => {
  test('keeps what the replaced site had, for a day after it was replaced', () => {
    publish(['a.1.css'], 0);
    expect(list()).toEqual(['a.1.css']);
    publish(['a.2.css'], 100 * hour);
    expect(list()).toEqual(['a.1.css', 'a.2.css']);
    publish(['a.3.css'], 110 * hour);
    expect(list()).toEqual(['a.1.css', 'a.2.css', 'a.3.css']);
    publish(['a.4.css'], 125 * hour);
    expect(list()).toEqual(['a.2.css', 'a.3.css', 'a.4.css']);
    publish(['a.5.css'], 200 * hour);
    expect(list()).toEqual(['a.4.css', 'a.5.css']);
  });

  test('leaves alone what the new site has itself, and counts anew when it goes', () => {
    publish(['a.1.css', 'b.css'], 0);
    publish(['a.2.css', 'b.css'], hour);
    expect(readFileSync(path.join(dist(), '_astro/b.css'), 'utf8')).toBe(`b.css at ${String(hour)}`);
    publish(['a.1.css'], 2 * hour);
    publish(['a.3.css'], 25.5 * hour);
    // a.1.css was replaced first at 1 h, came back, and was replaced again just now.
    expect(list()).toEqual(['a.1.css', 'a.2.css', 'a.3.css', 'b.css']);
  });

  test('keeps what lies in folders, and no page', () => {
    publish(['deep/a.js'], 0);
    writeFileSync(path.join(dist(), 'withdrawn.html'), '');
    publish(['b.js'], hour);
    expect(list()).toEqual(['b.js', 'deep', 'deep/a.js']);
    expect(readdirSync(dist()).sort()).toEqual(['_astro', 'index.html']);
  });

  test('begins anew with a record that cannot be read', () => {
    publish(['a.css'], 0);
    publish(['b.css'], hour);
    writeFileSync(record(), '{"a.css":');
    publish(['c.css'], 100 * hour);
    expect(list()).toEqual(['a.css', 'b.css', 'c.css']);
  });
});
