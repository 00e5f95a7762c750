import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { alteredLog } from '../../../../src/check/rules/altered-log.ts';
import { exampleSite, placeExample, writeSite, type Files } from '../example-site.ts';

async function find(addresses: readonly string[], former = '', log: Files = {}): Promise<string[]> {
  const root = writeSite({
    ...exampleSite,
    'content/published/addresses.txt': addresses.map((address) => `${address}\n`).join(''),
    ...log,
    ...(former !== '' && { 'content/former.yaml': former }),
    'public/old/index.html': '',
  });
  try {
    const { problems } = await checkContent(root);
    return problems.map(({ line, rule, message }) => `${String(line)} ${rule} ${message}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('findVanishedAddresses', () => {
  test('misses nothing that comes and goes with the documents, nor what lies in public/', async () => {
    const lists = ['compare/plans/yunxi/1999', 'old', 'plans/page-9', 'routes/G209', 'years/1999/page-2'];
    expect(await find(lists)).toEqual([]);
  });

  test('asks what became of a document, of a topic that has another name, and of a page', async () => {
    const told = await find(['imprint', 'plans/yunxi/1999', 'topics/gone']);
    expect(told.map((one) => one.replace(/，.*/u, ''))).toEqual([
      '1 vanished-address 发布过的网址“imprint”没有了',
      '2 vanished-address 发布过的网址“plans/yunxi/1999”没有了',
      '3 vanished-address 发布过的网址“topics/gone”没有了',
    ]);
  });

  test('knows of a document by the log, though its line was taken out of the list', async () => {
    // It has one entry, of plans/yunxi/2024, which the example site has not.
    const log = placeExample('log', alteredLog.good) as Files;
    const published = Object.fromEntries(
      Object.entries(log).filter(([file]) => file.startsWith('content/published/log/')),
    );
    expect(await find(['bureaus/yunxi'], '', published)).toEqual([
      '1 vanished-address 发布过的网址“plans/yunxi/2024”没有了，别人引用的链接会打不开。',
    ]);
  });

  test('is content with an answer in former.yaml', async () => {
    const former = 'moved:\n  - from: topics/gone\n    to: bureaus/yunxi\n    date: 2031-03-01\n';
    expect(await find(['topics/gone'], former)).toEqual([]);
  });
});
