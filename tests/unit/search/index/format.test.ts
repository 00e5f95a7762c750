import { createHash } from 'node:crypto';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexFormat } from '../../../../src/search/engine/format.ts';
import { createDocument, makeFiles } from '../example-index.ts';

/**
 * Sites search each other's indexes, and are not renewed on the same day. Whoever changes what an index looks like, or how text is
 * folded, finds out here: if a search of before would find something else in an index of now, `indexFormat` is raised; if not, the
 * digest alone is replaced.
 */
const known = { format: 3, digest: '3adf4c1e061b4995' };

test('an index looks as indexFormat says', () => {
  const documents = [
    createDocument(1, [
      '一、農村公路ＡＢｃ',
      '新建１８０公里，投資3.5亿元（含“四好农村路”）。',
      'G209 国道  改造',
    ]),
    createDocument(2, ['养护', '养护养护养护']),
  ];
  const sum = createHash('sha256');
  const sizes = { limit: 3, longest: 4, shardLength: 200 };
  // Another version of zlib may write the same in other bytes, and folders are named by these.
  const files = [...makeFiles(documents, sizes)].map(([place, bytes]): [name: string, text: string] => {
    const name = path.basename(place);
    const isPacked = !name.startsWith('manifest');
    return [name, Buffer.from(isPacked ? inflateRawSync(bytes) : bytes).toString('latin1')];
  });
  for (const [name, text] of files.sort(([a], [b]) => (a < b ? -1 : 1)))
    sum.update(name).update(text.replace(/"folders":"[\da-f]+"/u, ''));
  expect({ format: indexFormat, digest: sum.digest('hex').slice(0, 16) }).toEqual(known);
});
