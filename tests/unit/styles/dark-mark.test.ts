import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeTheme } from '../../../src/components/site/theme.ts';
import { contrast } from '../../../src/text/colour.ts';

const tokens = readFileSync(path.join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
const dark = tokens.slice(tokens.indexOf('prefers-color-scheme: dark'));
const mark = /--mark: (#\w{6});/u.exec(dark)?.[1] ?? '';

// A word that was searched for stands marked in the title of a document, which is a link.
test.each(['#0b5394', '#a61b1b', '#1a6b3c', '#333333', '#5b2a86'])(
  'a link in the dark can be read where it is marked: %s',
  (colour) => {
    const link = /--main-on-dark:(#\w{6})/u.exec(writeTheme(colour))?.[1] ?? '';
    expect(contrast(link, mark)).toBeGreaterThanOrEqual(4.5);
  },
);
