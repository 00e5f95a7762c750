import { describe, expect, test } from 'vitest';
import { readStamp, stamp } from './release.ts';
import { adaptRecipe, readRecipe } from './servers.ts';

describe('readStamp', () => {
  const page = (text: string) => `<pre>${text}\n</pre>\n`;

  test('knows the release of a page and of an asset', () => {
    expect(readStamp(page(stamp(7, 3)))).toBe(7);
    expect(readStamp(`/* ${stamp(12, 1)} */`)).toBe(12);
  });

  test('sees what is cut off, and what is of two releases', () => {
    expect(readStamp(page(stamp(7, 3)).slice(0, -8))).toBeUndefined();
    expect(readStamp(page(`release 6\n${stamp(7, 3)}`))).toBeUndefined();
    expect(readStamp('<p>404 Not Found</p>')).toBeUndefined();
  });
});

describe('adaptRecipe', () => {
  const place = { port: 81, base: '/tmp/x', served: 'dist' };

  test('changes address, certificate and folder of the guide, and nothing else', () => {
    const lines = readRecipe().split('\n');
    const adapted = adaptRecipe(readRecipe(), place).split('\n');
    const added = adapted.filter((line) => !lines.includes(line)).map((line) => line.trim());
    expect(added).toEqual(['listen 127.0.0.1:81;', 'root /tmp/x/dist;', 'root /tmp/x/previous;']);
    expect(lines.length - adapted.length).toBe(2);
  });

  test('refuses a recipe that it does not know', () => {
    expect(() => adaptRecipe('listen 80;', place)).toThrow('has no');
  });
});
