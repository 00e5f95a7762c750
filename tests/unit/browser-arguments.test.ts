import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { browserArguments } from '../browser-arguments.ts';

test('browserArguments turn off every feature that Playwright turns off', () => {
  const bundle = createRequire(import.meta.url).resolve('playwright-core/lib/coreBundle');
  const [, list = ''] = /disabledFeatures = \[([\s\S]*?)\]/u.exec(readFileSync(bundle, 'utf8')) ?? [];
  const off = [...list.matchAll(/^\s*"(\w+)"/gmu)].map(([, name]) => name);
  expect(off).toContain('PaintHolding');
  const flag = '--disable-features=';
  const given = browserArguments.find((one) => one.startsWith(flag))?.slice(flag.length);
  expect(given?.split(',')).toEqual(expect.arrayContaining(off));
});
