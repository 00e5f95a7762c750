import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBlocks, decodePositions } from '../../../../src/search/engine/postings.ts';
import { createByteReader } from '../../../../src/search/engine/read-bytes.ts';
import { createByteWriter } from '../../../../src/search/index/bytes.ts';
import { blockListForms, encodeBlocks, encodePositions } from '../../../../src/search/index/postings.ts';
import { createSearchText, findBlock } from '../../../../src/search/index/search-text.ts';

/** A text of many blocks, some of them empty, and places in it where something stands. */
const texts = fc
  .array(fc.string({ unit: fc.constantFrom('农', '路'), maxLength: 200 }), { minLength: 1, maxLength: 60 })
  .map(createSearchText);
const places = texts.chain((text) => {
  const all = Array.from(text.units.keys()).filter((position) => text.units[position] !== 0);
  return fc.subarray(all).map((some) => ({ text, positions: Uint32Array.from(some) }));
});

describe('encodePositions and decodePositions', () => {
  test('give back the block and the offset of any positions', () => {
    fc.assert(
      fc.property(places, ({ text, positions }) => {
        const { blocks, offsets } = decodePositions(encodePositions(positions, text));
        const back = blocks.map((block, number) => (text.starts[block] ?? 0) + (offsets[number] ?? 0));
        expect(back).toEqual([...positions]);
        expect(blocks).toEqual([...positions].map((position) => findBlock(text, position)));
      }),
    );
  });

  test('keep an offset in the first block apart from one after another offset', () => {
    const text = createSearchText(['农路农', '农']);
    const { blocks, offsets } = decodePositions(encodePositions(Uint32Array.of(1, 3, 5), text));
    expect({ blocks, offsets }).toEqual({ blocks: [0, 0, 1], offsets: [0, 2, 0] });
  });
});

describe('encodeBlocks and decodeBlocks', () => {
  test('give back the blocks of any positions, each once', () => {
    fc.assert(
      fc.property(places, ({ text, positions }) => {
        const expected = [...new Set([...positions].map((position) => findBlock(text, position)))];
        expect(decodeBlocks(encodeBlocks(positions, text))).toEqual(expected);
      }),
    );
  });

  test('choose the shorter form', () => {
    const text = createSearchText(Array.from({ length: 400 }, () => '路'));
    const every = (step: number) =>
      Uint32Array.from([...text.starts].slice(0, 400).filter((_, at) => at % step === 0));
    const [few, many] = [encodeBlocks(every(100), text), encodeBlocks(every(1), text)];
    expect(few[0]).toBe(blockListForms.distances);
    expect(few).toHaveLength(5);
    expect(many[0]).toBe(blockListForms.bits);
    expect(many).toHaveLength(51);
    expect(decodeBlocks(few)).toEqual([0, 100, 200, 300]);
    expect(decodeBlocks(many)).toEqual([...Array(400).keys()]);
  });
});

describe('createByteWriter and createByteReader', () => {
  test('give back any numbers and bytes, in order', () => {
    const number = fc.oneof(fc.nat(300), fc.maxSafeNat());
    fc.assert(
      fc.property(fc.array(number), fc.uint8Array(), (numbers, bytes) => {
        const writer = createByteWriter();
        for (const one of numbers) writer.writeNumber(one);
        writer.writeBytes(bytes);
        const reader = createByteReader(writer.finish());
        expect(numbers.map(() => reader.readNumber())).toEqual(numbers);
        expect([...reader.readBytes(bytes.length)]).toEqual([...bytes]);
        expect(reader.atEnd()).toBe(true);
        expect(writer.length()).toBe(0);
      }),
    );
  });
});
