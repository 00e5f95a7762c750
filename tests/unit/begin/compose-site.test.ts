import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeSite, type NewSite } from '../../../src/begin/compose-site.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { newestFormat } from '../../../src/schema/site.ts';
import { readSettings } from '../../../src/settings/settings.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-compose-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(wanted: Partial<NewSite>): void {
  const files = composeSite({
    name: '云溪县交通运输局',
    code: '431227',
    year: 2031,
    dependency: '1.2.3',
    commands: ['start', 'check'],
    ...wanted,
  });
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
}

describe('composeSite', () => {
  it('gives a site in which the check finds nothing, with the own bureau and those above', async () => {
    write({ domain: 'https://jt.yunxi.example' });
    const { problems, documentCount } = await checkContent(root);
    expect(problems).toEqual([]);
    expect(documentCount).toBe(1);
    const { settings } = readSettings(root);
    expect(settings.bureaus.map(({ id }) => id)).toEqual(['huaihua', 'hunan', 'yunxi']);
    expect(settings.topics.map(({ name }) => name)).toContain('农村公路');
    expect(settings.glossary.length).toBeGreaterThan(50);
    expect(settings.site).toMatchObject({ domain: 'https://jt.yunxi.example', format: newestFormat });
  });

  it.each(['云溪县交通运输局: #1', '云溪县“交通”运输局', '- 云溪县交通运输局', 'yes'])(
    'writes the name %s as it was told',
    async (name) => {
      write({ name, parents: [] });
      expect((await checkContent(root)).problems).toEqual([]);
      expect(readSettings(root).settings.bureaus.map((one) => one.name)).toContain(name);
    },
  );

  it('makes npm know every command, and the program by what it is told', () => {
    const files = composeSite({
      name: '云溪县交通运输局',
      year: 2031,
      dependency: 'file:vendor/tongtu-0.1.0.tgz',
      commands: ['start'],
    });
    expect(JSON.parse(String(files.get('package.json')))).toEqual({
      name: 'yunxi-site',
      private: true,
      type: 'module',
      scripts: { start: 'node tongtu.mjs start' },
      dependencies: { tongtu: 'file:vendor/tongtu-0.1.0.tgz' },
    });
    expect(String(files.get('.github/workflows/tongtu.yml'))).not.toContain('复制到');
  });
});
