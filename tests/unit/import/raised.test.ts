import { describe, expect, it } from 'vitest';
import { raise } from '../../../src/import/raised.ts';

describe('raise', () => {
  it.each([
    ['8', 'superscript', '0', '⁸'],
    ['-3', 'superscript', '0', '⁻³'],
    ['2.5', 'superscript', '0', '^2.5'],
    ['n/2', 'superscript', '0', '^(n/2)'],
    ['1,2', 'superscript', '里', '¹,²'],
    ['[1]', 'superscript', '里', '[1]'],
    ['th', 'superscript', '5', 'th'],
    ['①', 'superscript', '里', '①'],
    ['注', 'superscript', '里', '注'],
    ['注12', 'superscript', '6', '注¹²'],
    ['2', 'subscript', 'O', '₂'],
    ['2.5', 'subscript', 'M', '2.5'],
    ['x', 'subscript', '1', '_x'],
    ['8', undefined, '0', '8'],
  ])('%s as %s behind %s', (text, position, before, raised) => {
    expect(raise(text, position, before)).toBe(raised);
  });
});
