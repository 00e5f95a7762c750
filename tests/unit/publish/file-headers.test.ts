import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../../src/publish/serve.ts';

describe('headers of files that are served', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  let server: Awaited<ReturnType<typeof serve>>;
  let origin = '';
  beforeAll(async () => {
    for (const name of ['files/plans/b.docx', 'plans/x'])
      mkdirSync(path.join(folder, name), { recursive: true });
    for (const name of [
      'a.svg',
      'index.html',
      'files/plans/表.docx',
      'files/plans/a.pdf',
      'files/plans/b.docx/index.html',
      'files/plans/a.png',
      'files/plans/a.csv',
      'files/plans/a.txt',
      'plans/x/index.txt',
      'plans/x/index.md',
    ])
      writeFileSync(path.join(folder, name), 'x');
    server = await serve(folder, '/jtj/', 0);
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/jtj/`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
  test.each([
    ['a.svg', policy, null],
    ['', "frame-ancestors 'none'", null],
    ['files/plans/%E8%A1%A8.docx', "frame-ancestors 'none'", 'attachment'],
    ['files/plans/b.docx/', "frame-ancestors 'none'", null],
    ['files/plans/a.csv', "frame-ancestors 'none'", 'attachment'],
    ['files/plans/a.pdf', "frame-ancestors 'none'", null],
    ['files/plans/a.png', "frame-ancestors 'none'", null],
  ])('%j', async (address, contentPolicy, disposition) => {
    const { status, headers } = await fetch(origin + address);
    expect(status).toBe(200);
    expect(headers.get('Content-Security-Policy')).toBe(contentPolicy);
    expect(headers.get('Content-Disposition')).toBe(disposition);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test.each([
    ['plans/x/index.txt', 'text/plain; charset=utf-8'],
    ['files/plans/a.txt', 'text/plain'],
    ['plans/x/index.md', 'text/markdown; charset=utf-8'],
  ])('%j is shown as text, in UTF-8 if it is ours', async (address, type) => {
    const { headers } = await fetch(origin + address);
    expect(headers.get('Content-Type')?.toLowerCase()).toBe(type);
  });
});
