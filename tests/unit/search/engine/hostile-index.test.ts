import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrokenIndexError, OtherFormatError } from '../../../../src/search/engine/faults.ts';
import { findString } from '../../../../src/search/engine/find-string.ts';
import { indexFormat } from '../../../../src/search/engine/format.ts';
import { inflateJson } from '../../../../src/search/engine/inflate.ts';
import { openIndex } from '../../../../src/search/engine/open-index.ts';
import { decodeBlocks, decodePositions } from '../../../../src/search/engine/postings.ts';
import { readLimited } from '../../../../src/search/engine/read-limited.ts';
import { readShard } from '../../../../src/search/engine/shard.ts';
import { createByteWriter } from '../../../../src/search/index/bytes.ts';
import { createDocument, createReader, findFile, makeFiles } from '../example-index.ts';

const files = () => makeFiles([createDocument(1, ['农村公路', '桥梁养护'])]);
const encode = (text: string) => new TextEncoder().encode(text);

describe('openIndex', () => {
  test('does not search an index of another format', async () => {
    const others = [`{"format":${String(indexFormat + 1)},"folder":"new"}`, '{"folder":"new"}'];
    for (const manifest of others) {
      const reader = createReader(new Map([...files(), ['manifest.json', encode(manifest)]]));
      await expect(openIndex(reader)).rejects.toThrow(OtherFormatError);
    }
  });

  test.each(['<!doctype html><title>登录</title>', '', '[]', 'null', '['.repeat(30_000)])(
    'does not take %s for a manifest',
    async (text) => {
      const reader = createReader(new Map([...files(), ['manifest.json', encode(text)]]));
      await expect(openIndex(reader)).rejects.toThrow();
    },
  );

  test('a file that was cut off anywhere is told, or finds what is there', async () => {
    const whole = files();
    for (const name of ['new/directory.bin', 'new/documents.bin', findFile(whole, /\/grams-/u)])
      for (const part of [0, 0.3, 0.7, 0.99]) {
        const bytes = whole.get(name) ?? new Uint8Array();
        const reader = createReader(new Map([...whole, [name, bytes.slice(0, bytes.length * part)]]));
        await expect(openIndex(reader).then((index) => findString(index, '农村公路'))).rejects.toThrow();
      }
  });
});

describe('inflateJson', () => {
  test('stops where a small file has no end', async () => {
    const bomb = deflateRawSync(Buffer.alloc(20_000_000, 32));
    expect(bomb.length).toBeLessThan(30_000);
    await expect(inflateJson(new Response(bomb), 1_000_000)).rejects.toThrow(BrokenIndexError);
  });
});

describe('readLimited', () => {
  test('gives what there is, and no more than is wanted', async () => {
    expect(await readLimited(new Response('甲乙').body, 6)).toEqual(encode('甲乙'));
    await expect(readLimited(new Response('甲乙').body, 5)).rejects.toThrow(BrokenIndexError);
  });

  test('lets go of a stream that goes on for ever', async () => {
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(1000));
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    await expect(readLimited(endless, 10_000)).rejects.toThrow(BrokenIndexError);
    expect(isCancelled).toBe(true);
  });
});

describe('readShard', () => {
  test('a number of keys that the file cannot have is told at once', () => {
    const writer = createByteWriter();
    writer.writeNumber(2 ** 40);
    expect(() => readShard(writer.finish())).toThrow(BrokenIndexError);
  });

  test('keys that grow from one to the next are told', () => {
    const writer = createByteWriter();
    writer.writeNumber(30_000);
    for (let length = 0; length < 30_000; length += 1)
      for (const number of [length, 1, 20_000, 0]) writer.writeNumber(number);
    expect(() => readShard(writer.finish())).toThrow(BrokenIndexError);
  });

  test('any bytes are read or refused, and soon', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const read of [readShard, decodeBlocks, decodePositions]) {
          try {
            read(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(BrokenIndexError);
          }
        }
      }),
    );
  });
});
