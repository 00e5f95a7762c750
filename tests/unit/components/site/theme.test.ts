import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTheme, writeTheme } from '../../../../src/components/site/theme.ts';
import { defaultColour } from '../../../../src/schema/site.ts';

describe('createTheme', () => {
  test('gives a colour of its own, and what stands for it in the dark', () => {
    expect(createTheme('#7a1f1f')).toMatch(/^html:root\{--main:#7a1f1f;--main-on-dark:#[0-9a-f]{6}\}$/u);
  });

  test('gives nothing for the default, which the style sheet has', () => {
    expect(createTheme(defaultColour.toUpperCase())).toBeUndefined();
    const sheet = readFileSync(
      path.resolve(import.meta.dirname, '../../../../src/styles/tokens.css'),
      'utf8',
    );
    const declared = writeTheme(defaultColour)
      .replace(/^html:root\{|\}$/gu, '')
      .split(';');
    expect(declared).toHaveLength(2);
    for (const one of declared) expect(sheet).toContain(`  ${one.replace(':', ': ')};\n`);
  });
});
