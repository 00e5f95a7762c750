import { describe, expect, test } from 'vitest';
import { findString } from '../../../../src/search/engine/find-string.ts';
import { openIndex } from '../../../../src/search/engine/open-index.ts';
import { createDocument, createReader, findFile, makeFiles } from '../example-index.ts';

const documents = [createDocument(1, ['农村公路', '桥梁养护']), createDocument(2, ['农村客运'])];

const grams = /\/grams-/u;

describe('openIndex', () => {
  test('reads each file once, and only those that are needed', async () => {
    const read: string[] = [];
    const files = makeFiles(documents);
    const reader = createReader(files);
    const index = await openIndex((file) => {
      read.push(file);
      return reader(file);
    });
    expect(read).toEqual(['manifest.json', 'new/directory.bin', 'new/documents.bin']);
    await findString(index, '农村');
    await Promise.all([findString(index, '农村'), findString(index, '桥梁')]);
    expect(read.slice(3)).toEqual([findFile(files, grams)]);
  });

  test('asks for the manifest anew and for nothing else: all other addresses change with their content', async () => {
    const fresh: string[] = [];
    const reader = createReader(makeFiles(documents));
    const index = await openIndex((file, options) => {
      if (options?.fresh) fresh.push(file);
      return reader(file);
    });
    await findString(index, '农村');
    await index.readText(0);
    await index.readSuggestions();
    expect(fresh).toEqual(['manifest.json']);
  });

  test('asks again for a file that could not be read', async () => {
    const files = makeFiles(documents);
    const name = findFile(files, grams);
    const bytes = files.get(name);
    files.delete(name);
    const index = await openIndex(createReader(files));
    await expect(findString(index, '农村')).rejects.toThrow(`${name} is missing`);
    if (bytes) files.set(name, bytes);
    expect(await findString(index, '农村')).toEqual([1, 4]);
  });

  test('fails if there is no index', async () => {
    await expect(openIndex(createReader(new Map()))).rejects.toThrow('manifest.json is missing');
  });

  test('gives what is shown of a document', async () => {
    const index = await openIndex(createReader(makeFiles(documents)));
    expect(await index.readText(1)).toEqual({
      title: '云溪县2号计划',
      bureau: '云溪县交通运输局',
      kind: '年度工作计划',
      paragraphs: [{ id: 'p-0', kind: 'heading', text: '农村客运' }],
    });
  });
});
