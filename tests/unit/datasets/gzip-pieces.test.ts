import { crc32, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { joinCrc32 } from '../../../src/datasets/files/crc32.ts';
import { openGzipPieces, packPiece } from '../../../src/datasets/files/gzip-pieces.ts';

const texts = ['', '修', '新建公路58公里。'.repeat(5000), 'x', '改造危桥6座。'.repeat(700)].map((text) =>
  Buffer.from(text),
);

describe('joinCrc32', () => {
  test.for(texts.flatMap((one) => texts.map((other) => [one, other] as const)))(
    'is that of both texts together: %#',
    ([one, other]) => {
      expect(joinCrc32(crc32(one), crc32(other), other.length)).toBe(crc32(Buffer.concat([one, other])));
    },
  );
});

describe('openGzipPieces', () => {
  test.for([false, true])(
    'gives one gzip file of all pieces; each knows what stands before it: %s',
    (knows) => {
      const gzip = openGzipPieces();
      const pieces = texts.map((text, at) => packPiece(text, 9, knows ? texts[at - 1] : undefined));
      const file = Buffer.concat([gzip.head, ...pieces.map(gzip.add), gzip.close()]);
      expect(gunzipSync(file)).toEqual(Buffer.concat(texts));
    },
  );
});
