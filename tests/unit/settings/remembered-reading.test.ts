import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings } from '../../../src/settings/settings.ts';
import { exampleSite, writeSite } from '../check/example-site.ts';

let root = '';
beforeEach(() => {
  root = writeSite(exampleSite);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const siteFile = () => path.join(root, 'content/site.yaml');
const site = String(exampleSite['content/site.yaml']);

test('files that are the same are read once, and nobody can change what was read', () => {
  const { settings } = readSettings(root);
  const { topics } = readSettings(root).settings;
  expect(readSettings(root).settings.site).toBe(settings.site);
  expect(Object.isFrozen(settings.site?.columns)).toBe(true);
  expect(topics).toEqual(settings.topics);
});

test('other bytes are read anew, though size and time are the same', () => {
  readSettings(root);
  const { atime, mtime } = statSync(siteFile());
  writeFileSync(siteFile(), site.replace('云溪', '云岭'));
  utimesSync(siteFile(), atime, mtime);
  expect(readSettings(root).settings.site?.name).toBe('云岭交通公开');
  writeFileSync(siteFile(), site);
  expect(readSettings(root).settings.site?.name).toBe('云溪交通公开');
});

test('a file that is gone is missed', () => {
  readSettings(root);
  rmSync(siteFile());
  const { settings, problems } = readSettings(root);
  expect(settings.site).toBeUndefined();
  expect(problems.map(({ rule }) => rule)).toContain('missing-file');
});

test('what is wrong is told each time, at its place', () => {
  writeFileSync(siteFile(), `${site}colour: "#ffff00"\nunknown: 1\n`);
  writeFileSync(
    path.join(root, 'content/topics.yaml'),
    '- id: a\n  name: 农村公路\n- id: b\n  name: 农村公路\n',
  );
  const first = readSettings(root).problems;
  expect(first.map(({ file, line }) => `${file}:${String(line)}`)).toContain('content/topics.yaml:4');
  expect(first.length).toBeGreaterThan(1);
  expect(readSettings(root).problems).toEqual(first);
});
