import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import own from '../../../../src/admin/build/browser/path.ts';
import hash from '../../../../src/admin/build/browser/hash.ts';

const name = fc.stringMatching(/^[a-z桥 ][a-z.桥-]{0,3}$/u);
const place = fc
  .array(fc.oneof(name, fc.constantFrom('..', '.')), { minLength: 1, maxLength: 5 })
  .map((steps) => steps.join('/'));

describe('path', () => {
  test('gives what Node gives for the paths of a project', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(own.posix.join(a, b)).toBe(path.posix.join(a, b));
        expect(own.posix.dirname(a)).toBe(path.posix.dirname(a));
        expect(own.posix.basename(a)).toBe(path.posix.basename(a));
        expect(own.posix.extname(a)).toBe(path.posix.extname(a));
      }),
    );
  });
});

describe('hash', () => {
  test('tells texts apart, and is the same each time', () => {
    const digests = Array.from({ length: 2000 }, (_, index) => hash('sha256', `第${String(index)}段`));
    expect(new Set(digests).size).toBe(2000);
    expect(digests[7]).toBe(hash('sha256', '第7段'));
    expect(digests[7]).toMatch(/^[0-9a-f]{16}$/u);
  });
});
