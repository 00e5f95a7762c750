import { readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import { pictures } from '../../demo/picture-list.ts';

const folder = path.join(import.meta.dirname, '../../../docs/pictures');
const mostBytes = 150 * 1024;

describe('the pictures of the README', () => {
  it.each(pictures)('$name is there, as large as the list says, and light', ({ name, width, height }) => {
    const bytes = readFileSync(path.join(folder, `${name}.png`));
    expect(bytes.length).toBeLessThanOrEqual(mostBytes);
    expect(imageSize(bytes)).toMatchObject({ width, height, type: 'png' });
  });
});
