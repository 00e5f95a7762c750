import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatWeights } from './table.ts';
import { weighSite } from './weigh-site.ts';

const site = mkdtempSync(path.join(os.tmpdir(), 'weight-'));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
  writeFileSync(path.join(site, file), text);
}

const sheet = (name: string): string => `<link rel="stylesheet" href="/jtj/_astro/${name}.css">`;
const script = '<script type="module" src="/jtj/_astro/page.js"></script>';

beforeAll(() => {
  write('_astro/site.css', 'p{}'.repeat(1000));
  write('_astro/document.css', 'q{}');
  write('_astro/page.js', 'import{a}from"./shared.js";const later=()=>import("./later.js");');
  write('_astro/shared.js', 'import"./page.js";');
  write('_astro/later.js', '0');
  write('index.html', sheet('site'));
  write('plans/yunxi/2023/index.html', `${sheet('site')}${sheet('document')}${script}${script}`);
  write('plans/yunxi/2024/index.html', `${sheet('site')}${sheet('document')}${script}${'云'.repeat(100)}`);
  write('plans/2/index.html', sheet('site'));
});

afterAll(() => {
  rmSync(site, { recursive: true });
});

describe('weighSite', () => {
  it('weighs the page of middle length of each kind, under a path prefix too', () => {
    const kinds = weighSite(site);
    expect(kinds.map(({ kind, pages, page }) => [kind, pages, page])).toEqual([
      ['home', 1, 'index.html'],
      ['document', 2, 'plans/yunxi/2023/index.html'],
      ['list of documents', 1, 'plans/2/index.html'],
    ]);
  });

  it('counts each style sheet and each script once, and no script that is loaded later', () => {
    const [home, document] = weighSite(site);
    const gzip = gzipSync('p{}'.repeat(1000), { level: 9 }).length;
    expect(home?.weight).toMatchObject({ css: { raw: 3000, gzip }, js: { raw: 0 }, sheets: 1, requests: 2 });
    expect(document?.weight).toMatchObject({ css: { raw: 3003 }, js: { raw: 82 }, sheets: 2, requests: 5 });
  });

  it('says what to do where there are no pages', () => {
    const folder = path.join(site, '_astro');
    expect(() => weighSite(folder)).toThrow(`No pages in ${folder}. Build the site first: npm run build`);
  });
});

describe('formatWeights', () => {
  it('writes one line for each kind, in columns', () => {
    expect(formatWeights(weighSite(site).slice(0, 1)).map((line) => line.replaceAll(/ +/gu, ' '))).toEqual([
      'kind of page pages HTML CSS sheets JS requests all',
      'home 1 0.1 / 0.1 3.0 / 0.0 1 0.0 / 0.0 2 3.1 / 0.1',
    ]);
  });
});
